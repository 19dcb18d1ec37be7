package io.github.kiasdk.document;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.text.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the constraints of records that are there already. Their constructors check what a record
 * cannot do without; the sizes that a document allows are only checked where documents are.
 */
final class ConstraintWalk {

  private final RecordConstraints constraints = new RecordConstraints();
  private final List<Problem> problems = new ArrayList<>();

  /** Problems of a record and of everything in it. */
  static List<Problem> problems(Record value) {
    ConstraintWalk walk = new ConstraintWalk();
    walk.check(value, "");
    return walk.problems;
  }

  /** Problems of the evidence in facts, which is read without them. */
  static List<Problem> problems(Facts facts) {
    ConstraintWalk walk = new ConstraintWalk();
    walk.check(facts, "");
    return walk.problems;
  }

  private void check(Object value, String path) {
    if (value instanceof Facts facts) {
      for (Declaration<?> declared : facts.declarations()) {
        String fact = under(path, declared.fact().name().replace('.', '/'));
        check(declared.evidence(), under(fact, "evidence"));
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), under(path, String.valueOf(i)));
      }
    } else if (value instanceof Record written) {
      checkRecord(written, path);
    }
  }

  private void checkRecord(Record written, String path) {
    RecordComponent[] components = written.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    List<String> names = new ArrayList<>();
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        arguments[i] = components[i].getAccessor().invoke(written);
        names.add(Binder.nameOf(components[i]));
      }
      Constructor<?> constructor = written.getClass().getDeclaredConstructor(types);
      for (Problem problem : constraints.check(constructor, arguments, names)) {
        problems.add(new Problem(place(written, path, problem.path()), problem.message()));
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(written.getClass() + " cannot be read", impossible);
    }
    for (int i = 0; i < components.length; i++) {
      if (arguments[i] != null) {
        check(arguments[i], place(written, path, names.get(i)));
      }
    }
  }

  /** Where a field of a record stands: in it, or beside it and so in what is around it. */
  private static String place(Record record, String path, String field) {
    for (RecordComponent component : Binder.besides(record.getClass())) {
      String beside = Binder.nameOf(component);
      if (field.equals(beside) || field.startsWith(beside + "/")) {
        return under(path.substring(0, Math.max(0, path.lastIndexOf('/'))), field);
      }
    }
    return under(path, field);
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
