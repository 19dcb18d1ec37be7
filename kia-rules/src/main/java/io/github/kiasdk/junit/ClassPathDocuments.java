package io.github.kiasdk.junit;

import io.github.kiasdk.document.DocumentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Finds documents in the directories of the class path; nothing is opened over a network. */
final class ClassPathDocuments {

  private static final String PATTERN_SIGNS = "*?[{";

  private ClassPathDocuments() {}

  /**
   * The files that fit, each once, in the order of their paths.
   *
   * @param pattern a file, a folder (the documents directly in it), or a pattern as {@link
   *     DocumentFiles} reads it
   */
  static List<Path> find(String pattern) {
    TreeSet<Path> found = new TreeSet<>();
    for (DocumentFiles named : named(pattern)) {
      found.addAll(named.found());
    }
    return List.copyOf(found);
  }

  /** The files among them that this library wrote itself, which are no documents. */
  static List<Path> own(String pattern) {
    TreeSet<Path> own = new TreeSet<>();
    for (DocumentFiles named : named(pattern)) {
      own.addAll(named.own());
    }
    return List.copyOf(own);
  }

  private static List<DocumentFiles> named(String pattern) {
    Objects.requireNonNull(pattern, "pattern");
    String plain = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    int glob = firstSign(plain);
    int cut = glob < 0 ? -1 : plain.lastIndexOf('/', glob);
    String base = glob < 0 ? plain : plain.substring(0, Math.max(cut, 0));
    String rest = glob < 0 ? "" : "/" + plain.substring(cut + 1);
    List<DocumentFiles> named = new ArrayList<>();
    for (Path place : places(base)) {
      named.add(new DocumentFiles(place + rest));
    }
    return named;
  }

  private static int firstSign(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (PATTERN_SIGNS.indexOf(pattern.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
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
