package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Frameworks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The checks that a user is interested in. */
final class Only {

  /** The Code alone, with the checks of the description. {@code kia} needs no word of its own. */
  private static final String CODE = "code";

  @Option(names = "--only", paramLabel = "TAG", split = ",", descriptionKey = "only")
  private @Nullable List<String> tags;

  /** Whether a user asked for some of the checks. */
  boolean isSome() {
    return tags != null;
  }

  /** The checks with one of the tags; complains and gives nothing if no check has one of them. */
  @Nullable Checklist checklist(Kia kia) {
    Checklist all = kia.checklist();
    List<String> asked = tags;
    if (asked != null && (asked.isEmpty() || asked.stream().anyMatch(String::isBlank))) {
      kia.terminal().complain(kia.messages().say("only-nothing"));
      return null;
    }
    try {
      return asked == null ? all : all.only(wanted(all, asked)::contains);
    } catch (UnknownTagException unknown) {
      Reference part = crosswalk(kia).part(unknown.tag().strip());
      kia.terminal()
          .complain(
              part == null
                  ? unknown.text().in(kia.locale())
                  : kia.messages().say("not-covered", part.id(), part.about().in(kia.locale())));
      return null;
    }
  }

  private static Set<Check> wanted(Checklist all, List<String> tags) {
    Set<Check> wanted = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String tag : tags) {
      if (tag.strip().equalsIgnoreCase(CODE)) {
        wanted.addAll(CodeVoorKinderrechten.checklist().checks());
      } else {
        others.add(tag);
      }
    }
    if (!others.isEmpty()) {
      wanted.addAll(all.only(others.toArray(new String[0])).checks());
    }
    return wanted;
  }

  static Crosswalk crosswalk(Kia kia) {
    return Crosswalk.of(kia.checklist().checks(), Frameworks.all());
  }
}
