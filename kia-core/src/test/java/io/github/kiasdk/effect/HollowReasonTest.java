package io.github.kiasdk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.NotAsked;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written where nobody has a reason, in however many words. */
class HollowReasonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not know",
        "We don't know yet.",
        "We really have no idea about this at all.",
        "I have no idea",
        "Nobody knows",
        "No clue, sorry",
        "It is unknown to us.",
        "Not known at this moment",
        "Hard to say",
        "to be determined",
        "To be determined later on by the team",
        "TBD by the project team",
        "T.B.D. - to be done",
        "This will be filled in later",
        "Will follow soon.",
        "To be completed at a later stage",
        "Still to be decided",
        "Work in progress",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
        "n/a for us",
        "N.A. (not applicable to our service)",
        "Not relevant for us",
        "This does not apply.",
        "No reason given",
        "because we say so",
        "Just because",
        "It is what it is",
        "See above",
        "xxx yyy zzz",
        "a b c d",
        "There was no time.",
        "We had no time for this",
        "Due to lack of time",
        "Dat weten we niet",
        "Weten we (nog) niet.",
        "Wij weten het echt niet",
        "Ik heb geen idee",
        "Geen flauw idee",
        "Niemand weet het",
        "Onbekend op dit moment",
        "Moeilijk te zeggen",
        "Nader te bepalen",
        "Wordt later bepaald door het team",
        "Dit wordt later nog ingevuld",
        "Nog in te vullen",
        "Moet nog worden bepaald.",
        "Volgt nog",
        "Komt later",
        "N.v.t. voor ons",
        "Niet van toepassing op onze dienst",
        "Niet relevant",
        "Daarom dus",
        "Omdat het zo is",
        "Zie boven",
        "Geen tijd",
        "Er was geen tijd.",
        "Wegens tijdgebrek",
        "Daar hadden wij geen tijd voor.",
        "We do not know. To be determined! Lorem ipsum.",
        "We do not know about late sleep",
        "Weten we niet voor later slapen"
      })
  void a_text_that_says_nothing_is_no_reason_in_however_many_words(String words) {
    assertThatThrownBy(() -> sleep(words))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path())
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(path).contains("withheld")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We read 40 reports of parents; we do not know yet how often it happens.",
        "We do not know how many children see it.",
        "No study of children under 12 exists yet.",
        "Children notice little of it.",
        "The provider gave no figures.",
        "It does not apply: the feed ends after ten items.",
        "Will be measured in March with a class of 24.",
        "We had no time to ask a second class, the first saw no harm.",
        "Only adults decide here.",
        "Weten we niet: de aanbieder geeft geen cijfers.",
        "We lazen 40 meldingen; hoe vaak het voorkomt weten we nog niet.",
        "Kinderen merken hier weinig van.",
        "Het scherm gaat om negen uur uit.",
        "De cijfers van het panel komen in mei.",
        "Dit wordt in mei met een klas getest.",
        "Er is geen onderzoek naar.",
        "Niet gemeten bij kinderen onder 12.",
        "目前没有关于儿童的数据"
      })
  void a_sentence_that_says_what_was_seen_stays_a_reason(String words) {
    assertThatCode(() -> sleep(words)).doesNotThrowAnyException();
  }

  @Test
  void who_was_not_asked_for_lack_of_time_may_say_so_as_it_reassures_nobody() {
    LocalizedText late = new LocalizedText("Er was geen tijd.", "There was no time.");
    LocalizedText hollow = new LocalizedText("Dat weten we niet.", "We do not know.");

    assertThatCode(() -> new NotAsked(Consultation.Group.CHILDREN, late))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new NotAsked(Consultation.Group.CHILDREN, hollow))
        .isInstanceOf(DescriptionException.class);
  }

  private static Effect sleep(String words) {
    return Effect.negative("sleep", "Later slapen", "Late sleep", Right.HEALTH)
        .rating(Rating.withheld(words))
        .build();
  }
}
