package io.github.kiasdk.functionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeatureDescriptorTest {

  /** A class that a host cannot touch. */
  private record Player(boolean autoplay) {}

  /** A host's own class. */
  private static final class Clips implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      return clips();
    }
  }

  @Test
  void a_class_that_cannot_be_changed_is_described_from_outside() {
    FeatureDescriptor player =
        FeatureDescriptor.of(
            new Player(true),
            it ->
                Functionality.of(FunctionalityKind.VIDEO, "player")
                    .declare(Defaults.AUTOPLAY, it.autoplay() ? Switch.ON : Switch.OFF)
                    .build());

    assertThat(player.describe().facts().declares(Defaults.AUTOPLAY)).isTrue();
    assertThat(FeatureDescriptor.hostType(player)).isEqualTo(Player.class);
  }

  @Test
  void each_call_describes_the_host_as_it_is_then() {
    StringBuilder id = new StringBuilder("first");
    FeatureDescriptor feature =
        FeatureDescriptor.of(
            id, it -> Functionality.of(FunctionalityKind.VIDEO, it.toString()).build());
    feature.describe();
    id.replace(0, id.length(), "second");

    assertThat(feature.describe().id()).isEqualTo("second");
  }

  @Test
  void a_functionality_describes_itself() {
    Functionality clips = clips();

    assertThat(clips.describe()).isSameAs(clips);
  }

  @Test
  void a_reader_finds_the_feature_in_a_class_that_has_a_name() {
    FeatureDescriptor lambda = FeatureDescriptorTest::clips;
    FeatureDescriptor anonymous =
        new FeatureDescriptor() {
          @Override
          public Functionality describe() {
            return clips();
          }
        };

    assertThat(FeatureDescriptor.hostType(new Clips())).isEqualTo(Clips.class);
    assertThat(FeatureDescriptor.hostType(lambda)).isEqualTo(FeatureDescriptorTest.class);
    assertThat(FeatureDescriptor.hostType(anonymous)).isEqualTo(FeatureDescriptorTest.class);
  }

  @Test
  void a_number_or_list_of_java_says_nothing_of_the_feature_so_its_describer_is_named() {
    FeatureDescriptor count =
        FeatureDescriptor.of(new AtomicInteger(1), it -> FeatureDescriptorTest.clips());
    FeatureDescriptor list = FeatureDescriptor.of(List.of(), it -> clips());

    assertThat(FeatureDescriptor.hostType(count)).isEqualTo(FeatureDescriptorTest.class);
    assertThat(FeatureDescriptor.hostType(list)).isEqualTo(FeatureDescriptorTest.class);
  }

  @Test
  void a_service_takes_one_more_functionality_if_the_two_go_together() {
    Service app = Service.of(ServiceKind.SOCIAL, "app", "App").build();

    Service more = app.and(clips());

    assertThat(app.functionalities()).isEmpty();
    assertThat(more.functionalities()).containsExactly(clips());
    assertThatThrownBy(() -> more.and(clips())).isInstanceOf(DescriptionException.class);
  }

  private static Functionality clips() {
    return Functionality.of(FunctionalityKind.VIDEO, "clips").build();
  }
}
