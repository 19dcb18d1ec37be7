package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is a list of {@link Item}s with facts of their own.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class ItemsFact extends Fact<List<Item>> {

  private static final long serialVersionUID = 1L;

  private final List<Fact<?>> fields;
  private final @Nullable LocalizedText emptyMeans;

  ItemsFact(String name, String nl, String en, List<Fact<?>> fields) {
    this(name, new LocalizedText(nl, en), fields, null);
  }

  private ItemsFact(
      String name, LocalizedText label, List<Fact<?>> fields, @Nullable LocalizedText emptyMeans) {
    super(name, label.nl(), label.en());
    this.fields = fields;
    this.emptyMeans = emptyMeans;
    for (Fact<?> field : fields) {
      if (field.name().indexOf('.') >= 0
          || field instanceof ItemsFact
          || field.name().equals("id")) {
        throw new IllegalArgumentException(
            "A field of "
                + name
                + " has one word for a name, other than id, and is no list of"
                + " items: not "
                + field.name());
      }
    }
  }

  /**
   * Another fact, alike but that it says what an empty list means: to be called where the constant
   * is made.
   *
   * @param nl a Dutch sentence, as {@code Een lege lijst zegt: er zijn er geen.}
   * @param en the same in English
   */
  public ItemsFact emptyMeans(String nl, String en) {
    return new ItemsFact(name(), label(), fields, new LocalizedText(nl, en));
  }

  @Override
  public @Nullable LocalizedText emptyMeans() {
    return emptyMeans;
  }

  /** The facts an item can declare. */
  public List<Fact<?>> fields() {
    return fields;
  }

  /** Declared, and there are none. */
  public Condition isEmpty() {
    return new Condition.Comparison(this, Condition.Operator.IS_EMPTY, List.of());
  }

  /** Declared, and there is at least one. */
  public Condition isNotEmpty() {
    return isEmpty().not();
  }

  /** The condition holds for each item; it does when there are none. */
  public Condition every(Condition condition) {
    return new Condition.EveryItem(this, condition);
  }

  /** The condition holds for no item; it does when there are none. */
  public Condition none(Condition condition) {
    return every(condition.not());
  }

  /** The condition holds for at least one item. */
  public Condition any(Condition condition) {
    return none(condition).not();
  }

  @Override
  public LocalizedText allowed() {
    StringBuilder names = new StringBuilder("id");
    for (Fact<?> field : fields) {
      names.append(", ").append(field.name());
    }
    return new LocalizedText(
        "een lijst waarin elk onderdeel deze velden kan hebben: " + names,
        "a list whose elements can have these fields: " + names);
  }

  @Override
  List<Item> checked(List<Item> value) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      for (Declaration<?> declared : value.get(i).facts().declarations()) {
        if (!fields.contains(declared.fact())) {
          problems.add(
              unknownField(declared.fact().name())
                  .under(declared.fact().name())
                  .under(value.get(i).id()));
        }
      }
      if (repeatsId(value, i)) {
        problems.add(repeated(value.get(i).id()).under(value.get(i).id()));
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return List.copyOf(value);
  }

  @Override
  Object toPlain(List<Item> value) {
    List<Object> plain = new ArrayList<>();
    for (Item item : value) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("id", item.id());
      fields.putAll(item.facts().toPlain());
      plain.add(fields);
    }
    return plain;
  }

  @Override
  @Nullable List<Item> fromPlain(Object plain, List<Problem> problems) {
    if (!(plain instanceof List<?> list)) {
      problems.add(problem(plain));
      return null;
    }
    int before = problems.size();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<Problem> found = new ArrayList<>();
      Item item = item(list.get(i), found);
      if (item != null) {
        items.add(item);
        if (repeatsId(items, items.size() - 1)) {
          found.add(repeated(item.id()).under("id"));
        }
      }
      for (Problem problem : found) {
        problems.add(problem.under(String.valueOf(i)));
      }
    }
    return problems.size() == before ? items : null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.GROUP;
  }

  @Override
  LocalizedText show(List<Item> value) {
    if (value.isEmpty()) {
      return new LocalizedText("geen", "none");
    }
    StringBuilder names = new StringBuilder();
    for (Item item : value) {
      names.append(names.isEmpty() ? "" : ", ").append(item.id());
    }
    return LocalizedText.same(names.toString());
  }

  private @Nullable Item item(@Nullable Object plain, List<Problem> problems) {
    if (!(plain instanceof Map<?, ?> map)) {
      problems.add(problem(plain));
      return null;
    }
    Facts facts = Facts.none();
    String id = map.get("id") instanceof String named && Item.problem(named) == null ? named : "";
    if (id.isEmpty()) {
      problems.add(unnamed(map));
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String field = String.valueOf(entry.getKey());
      if (field.equals("id")) {
        continue;
      }
      Fact<?> fact = field(field);
      if (fact == null) {
        problems.add(unknownField(field).under(field));
      } else {
        facts = facts.declarePlain(fact, entry.getValue(), field, problems);
      }
    }
    return id.isEmpty() ? null : new Item(id, facts);
  }

  private static Problem unnamed(Map<?, ?> map) {
    if (!map.containsKey("id")) {
      return new Problem("", Item.NO_NAME);
    }
    Object id = map.get("id");
    Problem problem = id instanceof String named ? Item.problem(named) : null;
    if (problem != null) {
      return problem;
    }
    return id == null
        ? new Problem("id", Item.NO_NAME)
        : new Problem(
            "id",
            new Misfit(id, Misfit.Wanted.TEXT)
                .message(
                    new LocalizedText("hier niet", "here"),
                    new LocalizedText("Schrijf een tekst", "Write a text")));
  }

  private @Nullable Fact<?> field(String name) {
    for (Fact<?> field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  private Problem unknownField(String name) {
    List<String> names = new ArrayList<>();
    names.add("id");
    for (Fact<?> field : fields) {
      names.add(field.name());
    }
    return Suggestion.unknownField(name, names);
  }

  private static boolean repeatsId(List<Item> items, int index) {
    for (int i = 0; i < index; i++) {
      if (items.get(i).id().equals(items.get(index).id())) {
        return true;
      }
    }
    return false;
  }

  private static Problem repeated(String id) {
    return new Problem(
        "",
        new LocalizedText(
            "De naam \""
                + id
                + "\" staat twee keer in deze lijst. Geef elk onderdeel een eigen naam.",
            "The name \"" + id + "\" stands twice in this list. Give every element its own name."));
  }
}
