package io.github.kiasdk.document;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.Problem;
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
    RecordFields record = RecordFields.of(written.getClass());
    Object[] arguments = new Object[record.all().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = record.all().get(i).in(written);
    }
    for (Problem problem : constraints.check(record.constructor(), arguments, record.names())) {
      problems.add(new Problem(place(record, path, problem.path()), problem.message()));
    }
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] != null) {
        check(arguments[i], place(record, path, record.names().get(i)));
      }
    }
  }

  /** Where a field of a record stands: in it, or beside it and so in what is around it. */
  private static String place(RecordFields record, String path, String field) {
    for (RecordField beside : record.besides()) {
      if (field.equals(beside.name()) || field.startsWith(beside.name() + "/")) {
        return under(path.substring(0, Math.max(0, path.lastIndexOf('/'))), field);
      }
    }
    return under(path, field);
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
