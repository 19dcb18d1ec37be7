package io.github.kiasdk.validation;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Check.Text;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.io.Serializable;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;

/** What Hibernate Validator can hand on besides a message, and other providers cannot. */
final class Provider {

  /** Hibernate Validator need not be there. */
  private static final boolean HIBERNATE =
      isPresent("constraintvalidation.HibernateConstraintValidatorContext");

  /** Older releases never escape a parameter; later ones do, and can be told not to. */
  private static final boolean ESCAPES = isPresent("messageinterpolation.MessageParameterEscaping");

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Text[] TEXTS = {Text.TITLE, Text.CHANGE};

  private Provider() {}

  private static boolean isPresent(String type) {
    try {
      Class.forName("org.hibernate.validator." + type, false, Provider.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }

  /** Says what the next violation is about: a finding or something else. */
  static void describe(ConstraintValidatorContext context, @Nullable Object payload) {
    if (HIBERNATE) {
      Hibernate.describe(context, payload);
    }
  }

  /** Apart, so that it is loaded only where Hibernate Validator is. */
  private static final class Hibernate {

    static void describe(ConstraintValidatorContext context, @Nullable Object payload) {
      HibernateConstraintValidatorContext hibernate;
      try {
        hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
      } catch (ValidationException anotherProvider) {
        return;
      }
      hibernate.withDynamicPayload(payload);
      for (String word : Messages.WORDS) {
        String key = Messages.key(word);
        parameter(hibernate, key, new OfBundle(key));
      }
      if (payload instanceof Finding finding) {
        describe(hibernate, finding);
      }
    }

    private static void describe(HibernateConstraintValidatorContext hibernate, Finding finding) {
      Check check = finding.check();
      parameter(hibernate, "check", Messages.literal(check.id()));
      parameter(hibernate, "functionality", Messages.literal(finding.functionality()));
      parameter(hibernate, "ages", Messages.literal(finding.ages().toString()));
      for (Text text : TEXTS) {
        parameter(hibernate, Messages.key(check, text), new OfCheck(check, text));
      }
      for (Clause clause : finding.toChange()) {
        parameter(hibernate, Messages.key(check, clause), new OfClause(check, clause));
      }
    }

    /** Takes a value that is a template itself, worked out only if it is shown. */
    private static void parameter(
        HibernateConstraintValidatorContext to, String name, Object value) {
      if (ESCAPES) {
        Unescaped.parameter(to, name, value);
      } else {
        to.addMessageParameter(name, value);
      }
    }
  }

  /** Apart, as it is not there in every release. */
  private static final class Unescaped {

    static void parameter(HibernateConstraintValidatorContext to, String name, Object value) {
      to.addMessageParameter(name, value, MessageParameterEscaping.NONE);
    }
  }

  // What follows is for where a bundle has no such text: in both languages, as a parameter does not
  // know which one the reader speaks. Worked out only if it is shown.

  private record OfBundle(String key) implements Serializable {

    @Override
    public String toString() {
      return OwnMessages.bundle(DUTCH).getString(key)
          + " / "
          + OwnMessages.bundle(Locale.ENGLISH).getString(key);
    }
  }

  private record OfCheck(Check check, Text text) implements Serializable {

    @Override
    public String toString() {
      return Messages.literal(check.text(text, DUTCH) + " / " + check.text(text, Locale.ENGLISH));
    }
  }

  private record OfClause(Check check, Clause clause) implements Serializable {

    @Override
    public String toString() {
      return Messages.literal(
          check.change(clause, DUTCH) + " / " + check.change(clause, Locale.ENGLISH));
    }
  }
}
