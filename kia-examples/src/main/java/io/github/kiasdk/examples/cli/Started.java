package io.github.kiasdk.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * How this command was started, so that what it suggests can be typed as it stands.
 *
 * @param command what comes before the name of a subcommand
 */
record Started(String command) {

  static final Started KIA = new Started("kia");

  /** For whoever starts it by a script of their own: the name of that. */
  private static final String PROPERTY = "kia.command";

  /** As far as this virtual machine knows it. */
  static Started here() {
    return of(
        System.getProperty(PROPERTY),
        System.getProperty("java.class.path"),
        System.getProperty("sun.java.command"));
  }

  /**
   * As it was said, or as far as it can be seen.
   *
   * @param said the name that was given to it
   * @param path the class path: with {@code java -jar} that jar alone
   * @param java what came after {@code java -jar}, with the arguments; or a class
   */
  static Started of(@Nullable String said, @Nullable String path, @Nullable String java) {
    if (said != null && !said.isBlank()) {
      return new Started(said.strip());
    }
    if (path == null || java == null || path.isEmpty() || !(java + " ").startsWith(path + " ")) {
      return KIA;
    }
    return new Started("java -jar " + (path.contains(" ") ? "\"" + path + "\"" : path));
  }
}
