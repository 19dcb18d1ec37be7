package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What checks the functionality: this SDK, or what a team would otherwise use. */
public enum Engine {
  /** This SDK: a report with a finding for each check. */
  KIA {
    @Override
    Object check(Functionality functionality, Descriptor descriptor) {
      return Checked.CHECKLIST.check(functionality);
    }
  },
  /** The rules by hand: a list with a finding for each rule. */
  PLAIN_JAVA {
    @Override
    Object check(Functionality functionality, Descriptor descriptor) {
      return PlainJava.check(descriptor);
    }
  },
  /** The rules as constraints: a set with a violation for each rule failed or not to tell. */
  HIBERNATE_VALIDATOR {
    @Override
    Object check(Functionality functionality, Descriptor descriptor) {
      return Built.VALIDATOR.validate(descriptor);
    }
  };

  abstract Object check(Functionality functionality, Descriptor descriptor);

  private static final class Checked {

    /** The rules that {@link PlainJava} has too; those that came later are not compared. */
    static final Checklist CHECKLIST =
        CodeVoorKinderrechten.checklist().only(check -> isCompared(check.id()));

    private static boolean isCompared(String id) {
      return id.matches("CVK-7\\.(0[1-9]|10)|CVK-8\\.(0[1-9]|1[0-3])|CVK-9\\.(0[1-9]|1[0-6])");
    }
  }

  private static final class Built {

    /** Lives as long as the benchmark. */
    static final Validator VALIDATOR =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
