package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.FindingObserver;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.report.ReportFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host's provider that throws wherever it is asked, what the property says. */
public final class ThrowingProvider
    implements CheckSource, Vocabulary.Source, FindingObserver, ReportFormat {

  static final String PROPERTY = "kia.test.throws";

  /** Whether it throws when it is made already. */
  static final String UNMAKEABLE = "kia.test.unmakeable";

  /** As a loader of services makes it. */
  public ThrowingProvider() {
    if (Boolean.getBoolean(UNMAKEABLE)) {
      throw new IllegalStateException("not made");
    }
  }

  /** What it can throw. */
  enum What {
    EXCEPTION {
      @Override
      Throwable thrown() {
        return new IllegalStateException("no answer");
      }
    },
    ERROR {
      @Override
      Throwable thrown() {
        return new Error("broken");
      }
    },
    OVERFLOW {
      @Override
      Throwable thrown() {
        return new StackOverflowError();
      }
    },
    NO_CLASS {
      @Override
      Throwable thrown() {
        return new NoClassDefFoundError("a/B");
      }
    },
    WORDLESS {
      @Override
      Throwable thrown() {
        return new RuntimeException() {
          private static final long serialVersionUID = 1;

          @Override
          public @Nullable String getMessage() {
            throw new IllegalStateException("no words");
          }

          @Override
          public String toString() {
            throw new StackOverflowError();
          }
        };
      }
    };

    abstract Throwable thrown();
  }

  @Override
  public List<Check> checks() {
    return raise();
  }

  @Override
  public List<Fact<?>> facts() {
    return raise();
  }

  @Override
  public void found(Finding finding, Report report) {
    raise();
  }

  @Override
  public String id() {
    return raise();
  }

  @Override
  public String extension() {
    return raise();
  }

  @Override
  public String text(Dossier dossier) {
    return raise();
  }

  private static <T> T raise() {
    return ThrowingProvider.<T, RuntimeException>raise(
        What.valueOf(System.getProperty(PROPERTY)).thrown());
  }

  @SuppressWarnings("unchecked")
  private static <T, E extends Throwable> T raise(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
