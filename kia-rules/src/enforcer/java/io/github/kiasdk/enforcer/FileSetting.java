package io.github.kiasdk.enforcer;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** A {@link Setting} that names a file or a pattern, from the directory of the project. */
public final class FileSetting {

  private @Nullable File file;

  /** Made by Maven, which calls {@link #set} only if there is something in the element. */
  public FileSetting() {}

  FileSetting(File file) {
    this.file = file;
  }

  /** Called by Maven with the file. */
  public void set(File named) {
    file = named;
  }

  /** The file; {@code null} if none is named. */
  @Nullable File file() {
    return file;
  }
}
