package io.github.kiasdk.report.html;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** The words of a page in its language, fit for one line. */
public interface Wording {

  /** The language of the page, for the {@code lang} attribute. */
  String language();

  /** The text with this key; {@code {0}} and so on stand for the values. */
  String say(String key, Object... values);

  /** The text for one or for several; {@code {0}} stands for the number. */
  String count(String key, int number, Object... more);

  /** The words in this language. */
  String of(LocalizedText text);

  /** What a reader calls the term. */
  String of(Term term);

  /** Words that have only one language. */
  String line(String words);
}
