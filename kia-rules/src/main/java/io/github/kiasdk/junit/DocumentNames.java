package io.github.kiasdk.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What tests call documents: as little of each path as tells them apart. */
final class DocumentNames {

  private DocumentNames() {}

  /**
   * A name for each file, no two equal: the end of its path, with as many folders for all of them
   * as that takes.
   *
   * @param files absolute, and no two the same
   */
  static List<String> of(List<Path> files) {
    int length = 1;
    List<String> names = ends(files, length);
    while (new HashSet<>(names).size() < files.size()) {
      length++;
      names = ends(files, length);
    }
    return names;
  }

  private static List<String> ends(List<Path> files, int length) {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      int count = file.getNameCount();
      names.add(file.subpath(Math.max(0, count - length), count).toString().replace('\\', '/'));
    }
    return names;
  }
}
