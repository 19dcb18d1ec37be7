package io.github.kiasdk.enforcer;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hibernate Validator greets in the log when it is loaded, which is no news to who builds. */
final class Greeting {

  private Greeting() {}

  /** Has it loaded quietly; the next time this does little. Afterwards it may log as before. */
  static synchronized void keepOutOfTheLog() {
    Logger validator = Logger.getLogger("org.hibernate.validator");
    Level before = validator.getLevel();
    validator.setLevel(Level.WARNING);
    try {
      DocumentReader.standard().read("{}", Format.JSON);
    } catch (DocumentException emptyIsNoDocument) {
      // It took loading all that reads a document to see that.
    } finally {
      validator.setLevel(before);
    }
  }
}
