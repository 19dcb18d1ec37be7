package io.github.kiasdk.plain;

/**
 * A library that only documents and JSON need, so that whoever only checks goes without: on the
 * module path it is there if the host's own module requires it.
 */
public enum Library {
  /** Writes JSON. */
  JSON("tools.jackson.core:jackson-core", "tools.jackson.core", "json.JsonFactory"),
  /** Reads and writes documents. */
  YAML(
      "tools.jackson.dataformat:jackson-dataformat-yaml",
      "tools.jackson.dataformat.yaml",
      "YAMLFactory"),
  /** Checks the constraints of what a document says. */
  CONSTRAINTS(
      "org.hibernate.validator:hibernate-validator",
      "org.hibernate.validator",
      "HibernateValidator");

  private final String artifact;
  private final String module;
  private final String type;

  Library(String artifact, String module, String type) {
    this.artifact = artifact;
    this.module = module;
    this.type = module + "." + type;
  }

  /**
   * Goes on only if these libraries are there.
   *
   * @throws IllegalStateException with a sentence in both languages on what to add, if not
   */
  public static void require(Library... libraries) {
    StringBuilder missing = new StringBuilder();
    for (Library library : libraries) {
      if (!library.isThere()) {
        missing.append(missing.isEmpty() ? "" : ", ").append(library.artifact);
        missing.append(" (requires ").append(library.module).append(";)");
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Om documenten en JSON te lezen of te schrijven is nog nodig: "
              + missing
              + ". Zet dit erbij als dependency en, in een module, in module-info.java."
              + " / To read or write documents and JSON, this is still needed: "
              + missing
              + ". Add it as a dependency and, in a module, to module-info.java.");
    }
  }

  private boolean isThere() {
    try {
      Class<?> found = Class.forName(type, false, Library.class.getClassLoader());
      Module ours = Library.class.getModule();
      return ours == found.getModule() || ours.canRead(found.getModule());
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
