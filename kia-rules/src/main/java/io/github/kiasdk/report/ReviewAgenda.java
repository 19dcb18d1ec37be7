package io.github.kiasdk.report;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.markdown.Markdown;
import io.github.kiasdk.report.said.Agenda;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a design review takes to its meeting: the questions that only people can answer, by role and
 * by functionality; the evidence that somebody has to bring; what is wrong in the description, such
 * as expired judgements; judgements that end soon; and the facts to declare next. What already
 * failed needs no meeting to be found and stands in the report.
 *
 * <pre>{@code
 * String text = ReviewAgenda.in(DUTCH).text(report, service);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewAgenda extends Rendering {

  /** A judgement that ends within so many days is on the agenda. */
  public static final int SOON_DAYS = Agenda.SOON_DAYS;

  private static final int MARK_COLUMN = 6;

  private final Locale locale;

  private ReviewAgenda(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /** Agendas in Dutch for a Dutch locale, in English for every other. */
  public static ReviewAgenda in(Locale locale) {
    return new ReviewAgenda(locale);
  }

  /** The agenda on a lone functionality, to print. */
  public String text(Report report) {
    return text(report, words(), null);
  }

  /** The agenda on this service, to print. */
  public String text(Report report, Service service) {
    return text(report, words(), Objects.requireNonNull(service, "service"));
  }

  /** The agenda on a lone functionality, as Markdown with boxes to tick. */
  public String markdown(Report report) {
    return markdown(report, words(), null);
  }

  /** The agenda on this service, as Markdown with boxes to tick. */
  public String markdown(Report report, Service service) {
    return markdown(report, words(), Objects.requireNonNull(service, "service"));
  }

  private Words words() {
    return new Words(locale);
  }

  private static String text(Report report, Words words, @Nullable Service service) {
    Page page = new Page(false);
    page.say(words.say("agenda", words.title(report, service)), Style.STRONG);
    if (service != null && service.notice() != null) {
      page.say(0, words.of(service.notice()));
    }
    page.say(0, words.say("agenda.means"));
    List<Agenda.Topic> topics = new Agenda(report, service, words).topics();
    for (Agenda.Topic topic : topics) {
      page.heading(topic.title(), Style.STRONG);
      for (Agenda.Place place : topic.places()) {
        page.say(2, place.title());
        for (Agenda.Item item : place.items()) {
          page.item(2, "[ ]", MARK_COLUMN, item.label() + "  " + item.words());
          for (String more : item.more()) {
            page.say(MARK_COLUMN, more);
          }
        }
      }
    }
    if (topics.isEmpty()) {
      page.heading(words.say("agenda.nothing"), Style.PLAIN);
    }
    return page.toString();
  }

  private static String markdown(Report report, Words words, @Nullable Service service) {
    Markdown page = new Markdown();
    page.heading(1, words.say("agenda", words.title(report, service)));
    if (service != null && service.notice() != null) {
      page.paragraph(words.of(service.notice()));
    }
    page.paragraph(words.say("agenda.means"));
    List<Agenda.Topic> topics = new Agenda(report, service, words).topics();
    for (Agenda.Topic topic : topics) {
      page.heading(2, topic.title());
      for (Agenda.Place place : topic.places()) {
        page.heading(3, place.title());
        for (Agenda.Item item : place.items()) {
          page.task(item.label(), item.words(), item.more());
        }
      }
    }
    if (topics.isEmpty()) {
      page.paragraph(words.say("agenda.nothing"));
    }
    return page.toString();
  }
}
