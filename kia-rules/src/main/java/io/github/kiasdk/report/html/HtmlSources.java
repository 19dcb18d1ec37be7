package io.github.kiasdk.report.html;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.report.html.ServicePage.Ref;
import io.github.kiasdk.report.html.ServicePage.Source;
import io.github.kiasdk.report.said.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers the sources in the order in which they are first used. */
public final class HtmlSources {

  /** What makes two pieces of evidence the same source, whatever was noted in each place. */
  private record Key(
      String title,
      @Nullable URI uri,
      @Nullable LocalDate date,
      @Nullable Quality quality,
      @Nullable Standing standing) {}

  private final Words words;
  private final Map<Key, Evidence> first = new LinkedHashMap<>();
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final Map<Key, Set<String>> notes = new LinkedHashMap<>();

  public HtmlSources(Words words) {
    this.words = words;
  }

  /** The numbers of these sources. */
  public List<Ref> refs(List<Evidence> evidence) {
    List<Ref> refs = new ArrayList<>();
    for (Evidence one : evidence) {
      Key key = new Key(one.title(), one.uri(), one.date(), one.quality(), one.standing());
      first.putIfAbsent(key, one);
      Set<String> noted = notes.computeIfAbsent(key, unused -> new LinkedHashSet<>());
      if (one.note() != null) {
        noted.add(words.line(one.note()));
      }
      Ref ref = new Ref(numbers.computeIfAbsent(key, unused -> first.size()), one.contradicts());
      if (!refs.contains(ref)) {
        refs.add(ref);
      }
    }
    return refs;
  }

  /** All sources that were given a number. */
  public List<Source> all() {
    List<Source> all = new ArrayList<>();
    for (Map.Entry<Key, Evidence> entry : first.entrySet()) {
      URI uri = entry.getKey().uri();
      String address = uri == null ? null : words.line(uri.toString());
      all.add(
          new Source(
              all.size() + 1,
              entry.getValue(),
              uri != null && isOfTheWeb(uri) ? uri.toString() : null,
              address,
              List.copyOf(notes.get(entry.getKey()))));
    }
    return all;
  }

  /** Only these become a link: another scheme could make a browser do something. */
  public static boolean isOfTheWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    // Of https:/a/b a browser makes a host that nobody wrote down.
    boolean hasHost = uri.getRawAuthority() != null;
    return hasHost && (scheme.equals("https") || scheme.equals("http"));
  }
}
