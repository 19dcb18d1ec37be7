package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How account, device and connection are secured. Asked for by the checks of principle 3. */
public final class Security {

  public static final ChoiceFact<Account> ACCOUNT =
      Fact.choice(
          "security.account",
          "Of het account van een kind is beschermd tegen raden en overnemen",
          "Whether a child's account is protected against guessing and takeover",
          Account.class);

  /** A toy, a watch, a camera, glasses: what is sold or used with the service. */
  public static final ChoiceFact<Pairing> PAIRING =
      Fact.choice(
          "security.device-pairing",
          "Wie verbinding kan maken met het apparaat van een kind",
          "Who can connect to a child's device",
          Pairing.class);

  public static final ChoiceFact<DefaultSecret> DEFAULT_SECRET =
      Fact.choice(
          "security.default-secret",
          "Welk wachtwoord of welke code een apparaat of account vooraf heeft",
          "Which password or code a device or account has beforehand",
          DefaultSecret.class);

  /** The report of a security test is the evidence. */
  public static final FlagFact ENCRYPTED =
      Fact.flag(
          "security.encrypted",
          "Alles wat een kind verstuurt en ontvangt, is onderweg versleuteld",
          "Whatever a child sends and receives is encrypted on its way");

  /** Also where the provider itself stops selling the device. */
  public static final DateFact UPDATES_UNTIL =
      Fact.date(
          "security.updates-until",
          "Tot wanneer het apparaat beveiligingsupdates krijgt",
          "Until when the device gets security updates");

  /** How an account is protected. */
  public enum Account implements Term {
    NO_ACCOUNTS("er zijn geen accounts", "there are no accounts"),
    /** Guesses are limited, a new sign-in is told, and only the owner gets a lost account back. */
    PROTECTED("ja, raden en overnemen lukt niet", "yes, guessing and takeover fail"),
    UNPROTECTED("nee, of niet tegen beide", "no, or not against both");

    private final LocalizedText label;

    Account(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who can connect. */
  public enum Pairing implements Term {
    NO_DEVICE("er hoort geen apparaat bij", "no device belongs to it"),
    /** Somebody confirms it on the device, or with a code that is only there. */
    CONFIRMED("alleen wie het apparaat zelf toelaat", "only whom the device itself lets in"),
    ANYBODY_NEAR("iedereen in de buurt", "anybody nearby");

    private final LocalizedText label;

    Pairing(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What secret there is beforehand. */
  public enum DefaultSecret implements Term {
    NONE("geen, die kies je zelf", "none, users choose it"),
    UNIQUE("voor elk een ander", "a different one for each"),
    SHARED("voor alle hetzelfde", "the same for all");

    private final LocalizedText label;

    DefaultSecret(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Security() {}

  static List<Fact<?>> facts() {
    return List.of(ACCOUNT, PAIRING, DEFAULT_SECRET, ENCRYPTED, UPDATES_UNTIL);
  }
}
