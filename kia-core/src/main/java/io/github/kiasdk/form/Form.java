package io.github.kiasdk.form;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import org.jspecify.annotations.Nullable;

/** A form whose exports can be read, in the one version that is known. */
public enum Form implements Term {
  /** The short form that tells whether a DPIA, and perhaps a KIA, is called for. */
  PRE_SCAN("prescan", "2.0", "Pre-scan DPIA", "DPIA pre-scan"),
  /** The report of a data protection impact assessment. */
  DPIA("dpia", "3.0", "DPIA van de Rijksdienst", "DPIA of the Dutch central government");

  private final String name;
  private final String version;
  private final LocalizedText label;

  Form(String name, String version, String nl, String en) {
    this.name = name;
    this.version = version;
    this.label = new LocalizedText(nl, en);
  }

  /** The version of its questions that is known. */
  public String version() {
    return version;
  }

  /** What an export of that version calls itself, for instance {@code urn:nl:prescan:2.0}. */
  public String urn() {
    return "urn:nl:" + name + ":" + version;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The form with this name in a URN, in whatever version. */
  static @Nullable Form named(String name) {
    for (Form form : values()) {
      if (form.name.equals(name)) {
        return form;
      }
    }
    return null;
  }
}
