package io.github.kiasdk.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds documents in the directories of the class path; nothing is opened over a network. */
final class ClassPathDocuments {

  private static final String PATTERN_SIGNS = "*?[{";

  private ClassPathDocuments() {}

  /**
   * The files that fit, each once, in the order of their paths.
   *
   * @param pattern a file, a folder (the documents directly in it), or a glob
   */
  static List<Path> find(String pattern) {
    String plain = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    int glob = firstSign(plain);
    int cut = glob < 0 ? -1 : plain.lastIndexOf('/', glob);
    String base = glob < 0 ? plain : plain.substring(0, Math.max(cut, 0));
    TreeSet<Path> found = new TreeSet<>();
    for (Path place : places(base)) {
      if (glob >= 0) {
        fitting(place, plain.substring(cut + 1), found);
      } else if (Files.isDirectory(place)) {
        fitting(place, "*", found);
      } else {
        found.add(place);
      }
    }
    return List.copyOf(found);
  }

  private static int firstSign(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (PATTERN_SIGNS.indexOf(pattern.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static void fitting(Path folder, String glob, TreeSet<Path> found) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    try (Stream<Path> within = Files.walk(folder)) {
      within
          .filter(file -> matcher.matches(folder.relativize(file)) && isDocument(file))
          .forEach(found::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
  }

  /** The folder or file with this name, in each directory of the class path that has it. */
  private static List<Path> places(String name) {
    ClassLoader ofTests = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofTests == null ? ClassPathDocuments.class.getClassLoader() : ofTests;
    List<Path> places = new ArrayList<>();
    try {
      Iterator<URL> urls = Collections.list(loader.getResources(name)).iterator();
      while (urls.hasNext()) {
        URI uri = urls.next().toURI();
        if ("file".equals(uri.getScheme())) {
          places.add(Path.of(uri));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    return places;
  }
}
