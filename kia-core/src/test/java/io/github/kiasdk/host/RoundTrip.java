package io.github.kiasdk.host;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import java.nio.file.Path;

/** A host outside our module, started by a test with that module on the module path. */
public final class RoundTrip {

  private RoundTrip() {}

  /** Reads the file that is named, writes it and reads that again. */
  public static void main(String[] files) {
    DocumentReader reader = DocumentReader.standard();
    KiaDocument document = reader.read(Path.of(files[0]));
    String written = DocumentWriter.standard().write(document, Format.JSON);
    if (!reader.read(written, Format.JSON).equals(document)) {
      throw new IllegalStateException("not equal");
    }
    String module = KiaDocument.class.getModule().getName();
    System.out.println("read, written and read again in " + module);
  }
}
