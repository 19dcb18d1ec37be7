package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.ReportFormat;
import io.github.kiasdk.report.ReportFormats;
import io.github.kiasdk.text.LocalizedText;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ways in which what was found is written: those of the library, and those of hosts. */
final class Formats implements ITypeConverter<ReportFormat>, Iterable<String> {

  /** How a format is asked for on the command line. */
  @Override
  public ReportFormat convert(String id) {
    for (ReportFormat format : ReportFormats.all()) {
      if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new TypeConversionException(id);
  }

  /** What can be asked for. */
  @Override
  public Iterator<String> iterator() {
    return ReportFormats.all().stream().map(ReportFormat::id).iterator();
  }

  /** What cannot be asked for though it is installed, and why. */
  List<LocalizedText> problems() {
    return ReportFormats.problems();
  }

  /** The format of the library with this id. */
  static ReportFormat of(String id) {
    return new Formats().convert(id);
  }

  /** The pages of this tool. */
  static HtmlReport page(Locale locale) {
    return HtmlReport.in(locale).madeBy(Kia.nameAndVersion());
  }

  /** Whether these arguments ask for several documents. */
  static boolean several(List<String> files) {
    return files.size() > 1 || !new DocumentFiles(files.get(0)).isOne();
  }
}
