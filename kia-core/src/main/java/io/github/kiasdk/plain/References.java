package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through a description, made or only written, that checks what refers to what: no id
 * twice in a list, and a name in a component that {@link RefersTo} something is the name of such a
 * thing. What a name can mean is in the innermost element around it that can hold such things; a
 * name of things that nothing around can hold is somebody else's to check.
 */
public final class References {

  /** More problems than these are not told; comparing names for them would cost time. */
  private static final int TOLD = 1_000;

  private final List<Problem> problems;
  private final boolean wholes;
  private final Map<Group, Names> names = new LinkedHashMap<>();
  private int dangling;

  private References(List<Problem> problems, boolean wholes) {
    this.problems = problems;
    this.wholes = wholes;
  }

  /** Checks what refers to what in a group. */
  public static void check(Group group, List<Problem> problems) {
    new References(problems, false).walk(group, List.of(group));
  }

  /**
   * Checks what refers to what in a document, and of every record that is to be read from it
   * whether its fields fit together: if the type has a method {@code check(Group, List<Problem>)}.
   */
  public static void checkAll(Group document, List<Problem> problems) {
    new References(problems, true).walk(document, List.of(document));
  }

  /**
   * Checks the references of one group, and not of what is in it, to things in these groups.
   *
   * @param within whose parts can be meant
   */
  public static void check(Group group, List<Group> within, List<Problem> problems) {
    Names known = new Names();
    within.forEach(known::add);
    References references = new References(problems, false);
    for (RecordField field : RecordFields.of(group.type()).all()) {
      references.checkNames(group, field, known);
    }
  }

  /** Everything of a type in a group, by the name that refers to it. */
  public static Map<String, Group> named(Class<?> type, Group within) {
    Map<String, Group> named = new LinkedHashMap<>();
    Names all = new Names();
    all.add(within);
    for (Name name : all.names) {
      if (name.group().type() == type) {
        named.putIfAbsent(name.name(), name.group());
      }
    }
    return named;
  }

  private void walk(Group group, List<Group> around) {
    for (RecordField field : RecordFields.of(group.type()).all()) {
      Group scope = field.meant() == null ? null : scope(field.meant(), around);
      if (scope != null) {
        checkNames(group, field, names(scope));
      }
      Class<?> part = field.part();
      if (part == null || !Shape.of(part).matters()) {
        continue;
      }
      List<Group> parts = group.groups(field);
      for (Group within : parts) {
        // What is made was checked when it was, but for what leads out of it.
        if (!within.isMade() || Shape.of(part).leadsOut()) {
          List<Group> inner = new ArrayList<>(around);
          inner.add(within);
          walk(within, inner);
        }
      }
      if (part != field.type() && Shape.of(part).hasId()) {
        checkUnique(parts, group.at(field));
      }
    }
    if (wholes) {
      group.checkWhole(problems);
    }
  }

  private void checkUnique(List<Group> parts, String path) {
    List<@Nullable String> ids = new ArrayList<>();
    for (Group part : parts) {
      ids.add(part.value("id"));
    }
    Ids.checkUnique(ids, path, problems);
  }

  /** The innermost group around that can hold what is meant. */
  private static @Nullable Group scope(RefersTo meant, List<Group> around) {
    for (int i = around.size() - 1; i >= 0; i--) {
      Group scope = around.get(i);
      if ((i == 0 || scope.isElement()) && Shape.of(scope.type()).holds(meant.value()[0])) {
        return scope;
      }
    }
    return null;
  }

  private Names names(Group scope) {
    Names known = names.get(scope);
    if (known == null) {
      known = new Names();
      known.addWithin(scope, "");
      names.put(scope, known);
    }
    return known;
  }

  private void checkNames(Group group, RecordField field, Names known) {
    RefersTo meant = field.meant();
    if (meant == null) {
      return;
    }
    Object written = group.written(field);
    if (written instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        checkName(list.get(i), meant, known, group.at(field) + "/" + i);
      }
    } else if (!isToldAlready(written, field)) {
      checkName(written, meant, known, group.at(field));
    }
  }

  private static boolean isToldAlready(@Nullable Object written, RecordField field) {
    return written instanceof String name
        && name.isBlank()
        && field.annotation(NotBlank.class) != null;
  }

  private void checkName(@Nullable Object written, RefersTo meant, Names known, String path) {
    if (written instanceof String name && !known.hold(meant, name)) {
      dangling++;
      problems.add(new Problem(path, dangling(name, meant, known.of(meant))));
    }
  }

  private LocalizedText dangling(String name, RefersTo meant, List<String> known) {
    String nearest =
        dangling > TOLD ? null : nearest(name, known.subList(0, Math.min(known.size(), TOLD)));
    return Ids.dangling(name, meant.nl(), meant.en(), nearest, known);
  }

  /**
   * The name that was probably meant. Both halves count on their own: next to the right
   * functionality every other id would look like a slip of the pen.
   */
  private static @Nullable String nearest(String name, List<String> known) {
    if (known.isEmpty() || known.get(0).indexOf('/') < 0) {
      return Suggestion.nearest(name, known);
    }
    int slash = name.indexOf('/');
    String owner = slash < 0 ? null : name.substring(0, slash);
    String id = name.substring(slash + 1);
    Map<String, String> candidates = new LinkedHashMap<>();
    for (String other : known) {
      int middle = other.indexOf('/');
      if (owner == null || owner.equals(other.substring(0, middle))) {
        candidates.putIfAbsent(other.substring(middle + 1), other);
      }
    }
    if (!candidates.isEmpty()) {
      String nearest = Suggestion.nearest(id, candidates.keySet());
      return nearest == null ? null : candidates.get(nearest);
    }
    for (String other : known) {
      int middle = other.indexOf('/');
      if (other.substring(middle + 1).equals(id)) {
        candidates.putIfAbsent(other.substring(0, middle), other);
      }
    }
    String nearest = Suggestion.nearest(String.valueOf(owner), candidates.keySet());
    return nearest == null ? null : candidates.get(nearest);
  }

  private record Name(Group group, String name) {}

  /** What can be referred to, in the order of the description. */
  private static final class Names {

    private final List<Name> names = new ArrayList<>();
    private final Map<Class<?>, Set<String>> byType = new HashMap<>();
    private final Map<RefersTo, List<String>> listed = new HashMap<>();

    /** Adds a group, after everything in it. */
    void add(Group group) {
      addWithin(group, "");
      if (Shape.of(group.type()).hasId()) {
        add(group, "");
      }
    }

    void addWithin(Group group, String owner) {
      for (RecordField field : RecordFields.of(group.type()).all()) {
        Class<?> part = field.part();
        if (part != null && Shape.of(part).isNamed()) {
          for (Group within : group.groups(field)) {
            addPart(within, owner);
          }
        }
      }
    }

    private void addPart(Group part, String owner) {
      if (!Shape.of(part.type()).hasId()) {
        addWithin(part, owner);
      } else if (part.value("id") instanceof String id) {
        addWithin(part, part.isElement() ? owner + id + "/" : owner);
        add(part, owner);
      } else if (!part.isElement()) {
        addWithin(part, owner);
      }
    }

    private void add(Group group, String owner) {
      if (group.value("id") instanceof String id) {
        names.add(new Name(group, owner + id));
        byType.computeIfAbsent(group.type(), type -> new HashSet<>()).add(owner + id);
      }
    }

    boolean hold(RefersTo meant, String name) {
      for (Class<?> type : meant.value()) {
        if (byType.getOrDefault(type, Set.of()).contains(name)) {
          return true;
        }
      }
      return false;
    }

    List<String> of(RefersTo meant) {
      List<String> known = listed.get(meant);
      if (known == null) {
        Set<String> found = new LinkedHashSet<>();
        for (Name name : names) {
          if (List.of(meant.value()).contains(name.group().type())) {
            found.add(name.name());
          }
        }
        known = List.copyOf(found);
        listed.put(meant, known);
      }
      return known;
    }
  }

  /**
   * What a record's type says of references.
   *
   * @param hasId whether it can be meant itself
   * @param held the types of everything that can be in it
   * @param meant what components of it or in it refer to, and what it cannot hold
   * @param matters whether anything in it has to be walked to
   */
  private record Shape(boolean hasId, Set<Class<?>> held, Set<Class<?>> meant, boolean matters) {

    private static final ClassValue<Shape> ALL =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return read(type);
          }
        };

    static Shape of(Class<?> type) {
      return ALL.get(type);
    }

    private static Shape read(Class<?> type) {
      boolean hasId = false;
      boolean matters = RecordFields.of(type).check() != null;
      Set<Class<?>> held = new HashSet<>();
      Set<Class<?>> meant = new HashSet<>();
      for (RecordField field : RecordFields.of(type).all()) {
        hasId |= field.name().equals("id");
        RefersTo refers = field.meant();
        if (refers != null) {
          meant.addAll(List.of(refers.value()));
        }
        Class<?> part = field.part();
        if (part != null) {
          Shape within = of(part);
          held.add(part);
          held.addAll(within.held);
          meant.addAll(within.meant);
          matters |= within.matters;
        }
      }
      matters |= hasId || !meant.isEmpty();
      meant.removeAll(held);
      return new Shape(hasId, held, meant, matters);
    }

    boolean holds(Class<?> type) {
      return held.contains(type);
    }

    boolean leadsOut() {
      return !meant.isEmpty();
    }

    /** Whether it, or something in it, can be meant. */
    boolean isNamed() {
      if (hasId) {
        return true;
      }
      for (Class<?> type : held) {
        if (of(type).hasId) {
          return true;
        }
      }
      return false;
    }
  }
}
