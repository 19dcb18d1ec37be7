package io.github.kiasdk.examples.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Changes a tree in ways that mostly keep it readable, so that what comes after reading is met. */
final class TreeMutations {

  /** Where a value stands: in a group by its name, in a list by its place. */
  private record Slot(Object parent, Object key, Object value) {

    @SuppressWarnings("unchecked")
    Map<String, Object> group() {
      return (Map<String, Object>) parent;
    }

    @SuppressWarnings("unchecked")
    List<Object> list() {
      return (List<Object>) parent;
    }

    boolean isInGroup() {
      return parent instanceof Map;
    }

    void set(Object other) {
      if (isInGroup()) {
        group().put((String) key, other);
      } else {
        list().set((Integer) key, other);
      }
    }
  }

  private final Random random;
  private final Corpus corpus;

  TreeMutations(Random random, Corpus corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** Changes the tree, which is the caller's own. */
  void change(Object tree) {
    int times = 1 + (random.nextInt(3) > 0 ? 0 : random.nextInt(5));
    for (int i = 0; i < times; i++) {
      List<Slot> slots = new ArrayList<>();
      collect(tree, slots::add);
      if (random.nextInt(10) > 0) {
        slots.removeIf(slot -> slot.key().equals("kia"));
      }
      if (slots.isEmpty()) {
        return;
      }
      change(Nasty.oneOf(slots, random), slots);
    }
  }

  private void change(Slot slot, List<Slot> slots) {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> alike(slot);
      case 4 -> {
        if (random.nextBoolean()) {
          slot.set(copy(Nasty.any(random)));
        } else {
          remove(slot);
        }
      }
      case 6 -> repeat(slot);
      case 7 -> swap(slot, Nasty.oneOf(slots, random));
      case 5, 8, 9, 10 -> splice(slot);
      case 11, 12, 13 -> adopt(slots);
      case 14 -> {
        if (random.nextBoolean()) {
          standTwice(slot);
        } else {
          shuffle(slot.value());
        }
      }
      case 15 -> slot.set(emptied(slot.value()));
      case 16 -> shuffle(slot.value());
      case 17 -> slot.set(byAge(slot.value()));
      case 18 -> rename(slot);
      default -> slot.set(speckled(slot.value()));
    }
  }

  /** A word that stands for something mostly becomes another one of its field, and so stays one. */
  private void alike(Slot slot) {
    if (slot.value() instanceof String text
        && text.matches("[a-z0-9.-]+")
        && random.nextInt(5) > 0) {
      splice(slot);
    } else {
      slot.set(alike(slot.value()));
    }
  }

  /** Another value of the same type. */
  private Object alike(Object value) {
    if (value instanceof Number) {
      return random.nextBoolean() ? random.nextInt(40) : Nasty.number(random);
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof String text) {
      boolean day = text.matches("\\d{4}-\\d\\d-\\d\\d");
      return day
          ? Nasty.date(random)
          : random.nextInt(4) == 0 ? Nasty.text(random) : speckled(text);
    }
    return value;
  }

  /** A text with odd characters in it. */
  private Object speckled(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + Nasty.characters(random) + text.substring(at);
  }

  private static void remove(Slot slot) {
    if (slot.isInGroup()) {
      slot.group().remove(slot.key());
    } else {
      slot.list().remove((int) (Integer) slot.key());
    }
  }

  private void repeat(Slot slot) {
    if (slot.isInGroup()) {
      slot.group().put(slot.key() + "-2", copy(slot.value()));
      return;
    }
    int times = random.nextInt(50) == 0 ? 1_001 : 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      Object again = copy(slot.value());
      if (again instanceof Map<?, ?> && random.nextInt(4) > 0) {
        @SuppressWarnings("unchecked")
        Map<String, Object> group = (Map<String, Object>) again;
        group.computeIfPresent("id", (id, was) -> was + "-" + random.nextInt(1_000));
      }
      slot.list().add(again);
    }
  }

  private static void swap(Slot slot, Slot other) {
    slot.set(copy(other.value()));
  }

  /** The value that another seed has under this name. */
  private void splice(Slot slot) {
    List<Object> others = corpus.valuesOf(String.valueOf(slot.key()));
    if (!others.isEmpty()) {
      slot.set(copy(Nasty.oneOf(others, random)));
    }
  }

  /** Adds to a group what the group of the same name in another seed has. */
  private void adopt(List<Slot> slots) {
    List<Slot> groups = slots.stream().filter(one -> one.value() instanceof Map).toList();
    if (groups.isEmpty()) {
      return;
    }
    Slot slot = Nasty.oneOf(groups, random);
    List<Object> others = corpus.valuesOf(String.valueOf(slot.key()));
    if (!others.isEmpty() && Nasty.oneOf(others, random) instanceof Map<?, ?> other) {
      List<String> names = new ArrayList<>();
      other.keySet().forEach(name -> names.add((String) name));
      if (!names.isEmpty()) {
        String name = Nasty.oneOf(names, random);
        @SuppressWarnings("unchecked")
        Map<String, Object> group = (Map<String, Object>) slot.value();
        group.put(name, copy(other.get(name)));
      }
    }
  }

  private static void standTwice(Slot slot) {
    if (slot.isInGroup()) {
      slot.group().put(TreeText.AGAIN + (String) slot.key(), copy(slot.value()));
    }
  }

  private static Object emptied(Object value) {
    if (value instanceof Map) {
      return new LinkedHashMap<>();
    }
    return value instanceof List ? new ArrayList<>() : value instanceof String ? "" : null;
  }

  private void shuffle(Object value) {
    if (value instanceof List<?> list) {
      Collections.shuffle(list, random);
    } else if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked")
      Map<String, Object> group = (Map<String, Object>) map;
      List<String> names = new ArrayList<>(group.keySet());
      Collections.shuffle(names, random);
      for (String name : names) {
        group.put(name, group.remove(name));
      }
    }
  }

  private Object byAge(Object value) {
    int split = 1 + random.nextInt(17);
    Map<String, Object> ages = new LinkedHashMap<>();
    ages.put((random.nextInt(4) == 0 ? "13" : "0") + "-" + (split - 1), copy(value));
    ages.put(split + "-17", random.nextInt(4) == 0 ? copy(Nasty.any(random)) : alike(copy(value)));
    return ages;
  }

  private void rename(Slot slot) {
    if (slot.isInGroup()) {
      Object value = slot.group().remove(slot.key());
      Object name = random.nextBoolean() ? Nasty.text(random) : speckled(slot.key());
      slot.group().put((String) name, value);
    }
  }

  private static void collect(Object node, Consumer<Slot> slots) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            slots.accept(new Slot(map, name, value));
            collect(value, slots);
          });
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        slots.accept(new Slot(list, i, list.get(i)));
        collect(list.get(i), slots);
      }
    }
  }

  /** A tree of one's own, which can be changed. */
  static Object copy(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, value) -> copy.put((String) name, copy(value)));
      return copy;
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return node;
  }
}
