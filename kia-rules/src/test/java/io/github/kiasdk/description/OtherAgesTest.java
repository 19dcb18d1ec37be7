package io.github.kiasdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.review.Gate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A part for some of a service's children leaves a question open for the others. */
class OtherAgesTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist();

  private static Service service(Functionality part) {
    return Service.of(ServiceKind.SOCIAL, "app", "App").forAges(10, 17).functionality(part).build();
  }

  private static Functionality.Builder chat() {
    return Functionality.of(FunctionalityKind.DM, "chat");
  }

  private static List<Finding> found(Service service) {
    return CODE.check(service).findings().stream()
        .filter(finding -> finding.check().id().equals("SDK-13"))
        .toList();
  }

  @Test
  void a_part_for_fewer_children_is_open_for_the_others_and_closes_a_strict_gate() {
    Service service = service(chat().forAges(16, 17).build());

    assertThat(found(service))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
              assertThat(finding.functionality()).isEqualTo("chat");
              assertThat(finding.because().en())
                  .contains("ages 16-17", "ages 10-15", "absent-for-others: true");
              assertThat(finding.because().nl()).contains("16-17 jaar", "10-15 jaar");
            });
    assertThat(Gate.open().strict().judge(CODE.check(service)).blocking())
        .containsAll(found(service));
  }

  @Test
  void it_is_not_where_the_others_do_not_have_it_or_there_are_no_others() {
    assertThat(found(service(chat().forAges(16, 17).absentForOthers().build()))).isEmpty();
    assertThat(found(service(chat().forAges(10, 17).build()))).isEmpty();
    assertThat(found(service(chat().build()))).isEmpty();
    assertThat(CODE.check(chat().forAges(16, 17).build()).findings())
        .noneMatch(finding -> finding.check().id().equals("SDK-13"));
  }

  @Test
  void for_a_service_of_which_nobody_knows_the_ages_all_children_are_the_others() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .functionality(chat().forAges(13, 17).build())
            .build();

    assertThat(found(service)).hasSize(1);
    assertThat(found(service).get(0).because().en()).contains("ages 0-12");
  }

  @Property
  void it_is_open_just_where_children_of_the_service_are_left_out(
      @ForAll @IntRange(max = Ages.OLDEST) int one,
      @ForAll @IntRange(max = Ages.OLDEST) int other) {
    int youngest = Math.min(one, other);
    int oldest = Math.max(one, other);
    Service service = service(chat().forAges(youngest, oldest).build());

    assertThat(found(service).isEmpty()).isEqualTo(youngest <= 10 && oldest == 17);
  }
}
