package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<Group, Names> names = new HashMap<>();
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
    Names all = new Names();
    all.add(within);
    Map<String, Group> named = new LinkedHashMap<>();
    for (Map.Entry<String, List<Group>> entry : all.groups.entrySet()) {
      for (Group group : entry.getValue()) {
        if (group.type() == type) {
          named.putIfAbsent(entry.getKey(), group);
        }
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
      if (part != field.type() && RecordFields.of(part).hasId()) {
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
    if (field.type() == List.class) {
      List<?> list = written instanceof List<?> several ? several : List.of();
      for (int i = 0; i < list.size(); i++) {
        checkName(list.get(i), meant, known, group.at(field) + "/" + i);
      }
    } else if (!isToldAlready(written, field)) {
      if (meant.within().isEmpty()) {
        checkName(written, meant, known, group.at(field));
      } else {
        checkNameWithin(group, field, meant, known);
      }
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

  /** Checks a name that stands without that of the element in which it is meant. */
  private void checkNameWithin(Group group, RecordField field, RefersTo meant, Names known) {
    RecordField within = RecordFields.of(group.type()).field(meant.within());
    if (!(group.written(within) instanceof String element)
        || !(group.written(field) instanceof String name)
        || !known.holdElement(within.meant(), element)
        || known.hold(meant, element + "/" + name)) {
      return;
    }
    dangling++;
    List<String> inside = known.of(meant, element);
    String id = name.substring(name.lastIndexOf('/') + 1); // other fields want the element's too
    String nearest = dangling > TOLD ? null : Suggestion.nearest(id, inside);
    LocalizedText message = Ids.dangling(name, meant.nl(), meant.en(), nearest, inside);
    problems.add(new Problem(group.at(field), message));
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
    for (String other : known) {
      if (other.indexOf('/') < 0) {
        return Suggestion.nearest(name, known);
      }
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

  /** What can be referred to, in the order of the description. */
  private static final class Names {

    /** An effect and a measure may have one name. */
    private final Map<String, List<Group>> groups = new LinkedHashMap<>();

    private final Map<RefersTo, List<String>> listed = new HashMap<>();

    private final Map<RefersTo, Map<String, List<String>>> inside = new HashMap<>();

    /** Adds a group, after everything in it. */
    void add(Group group) {
      add(group, "");
    }

    private void add(Group group, String owner) {
      boolean named = RecordFields.of(group.type()).hasId();
      String id = named ? group.value("id") : null;
      if (id == null && named && group.isElement()) {
        return; // nor can anything in it be named
      }
      addWithin(group, id != null && group.isElement() ? owner + id + "/" : owner);
      if (id != null) {
        groups.computeIfAbsent(owner + id, name -> new ArrayList<>(1)).add(group);
      }
    }

    void addWithin(Group group, String owner) {
      for (RecordField field : RecordFields.of(group.type()).all()) {
        if (field.part() != null && Shape.of(field.part()).isNamed()) {
          for (Group part : group.groups(field)) {
            add(part, owner);
          }
        }
      }
    }

    boolean hold(RefersTo meant, String name) {
      return isOne(meant, groups.getOrDefault(name, List.of()));
    }

    /** Whether it is the name of one of a list, and not of the whole that the list is in. */
    boolean holdElement(@Nullable RefersTo meant, String name) {
      List<Group> elements = new ArrayList<>();
      for (Group group : groups.getOrDefault(name, List.of())) {
        if (group.isElement()) {
          elements.add(group);
        }
      }
      return meant != null && isOne(meant, elements);
    }

    private static boolean isOne(RefersTo meant, List<Group> named) {
      for (Group group : named) {
        for (Class<?> type : meant.value()) {
          if (group.type() == type) {
            return true;
          }
        }
      }
      return false;
    }

    /** The names to choose from within an element, without its own. */
    List<String> of(RefersTo meant, String element) {
      Map<String, List<String>> byElement = inside.get(meant);
      if (byElement == null) {
        byElement = new HashMap<>();
        for (String name : of(meant)) {
          int slash = name.indexOf('/');
          byElement
              .computeIfAbsent(name.substring(0, Math.max(slash, 0)), owner -> new ArrayList<>())
              .add(name.substring(slash + 1));
        }
        inside.put(meant, byElement);
      }
      return byElement.getOrDefault(element, List.of());
    }

    /** The names to choose from: what cannot be an id is told where it stands. */
    List<String> of(RefersTo meant) {
      List<String> known = listed.get(meant);
      if (known == null) {
        known = new ArrayList<>();
        for (Map.Entry<String, List<Group>> entry : groups.entrySet()) {
          String name = entry.getKey();
          if (isOne(meant, entry.getValue())
              && Ids.fits(name.substring(name.lastIndexOf('/') + 1))) {
            known.add(name);
          }
        }
        listed.put(meant, known);
      }
      return known;
    }
  }

  /**
   * What a type of records says of references.
   *
   * @param held the types of everything that can be in it
   * @param meant what it refers to, or something in it does, and it cannot hold
   * @param isNamed whether it, or something in it, can be meant
   * @param matters whether anything in it has to be walked to
   */
  private record Shape(Set<Class<?>> held, Set<Class<?>> meant, boolean isNamed, boolean matters) {

    private static final ClassValue<Shape> KNOWN =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return read(type);
          }
        };

    static Shape of(Class<?> type) {
      return KNOWN.get(type);
    }

    private static Shape read(Class<?> type) {
      RecordFields fields = RecordFields.of(type);
      Set<Class<?>> held = new HashSet<>();
      Set<Class<?>> meant = new HashSet<>();
      boolean named = fields.hasId();
      boolean matters = named || Group.isChecked(type);
      for (RecordField field : fields.all()) {
        if (field.meant() != null) {
          meant.addAll(List.of(field.meant().value()));
        }
        if (field.part() != null) {
          Shape part = of(field.part());
          held.add(field.part());
          held.addAll(part.held);
          meant.addAll(part.meant);
          named |= part.isNamed;
          matters |= part.matters;
        }
      }
      boolean refers = !meant.isEmpty();
      meant.removeAll(held);
      return new Shape(held, meant, named, matters || refers);
    }

    boolean holds(Class<?> type) {
      return held.contains(type);
    }

    boolean leadsOut() {
      return !meant.isEmpty();
    }
  }
}
