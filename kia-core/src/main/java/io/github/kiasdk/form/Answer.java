package io.github.kiasdk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One question that was answered.
 *
 * @param question the number of the question, for instance {@code 7.1.2}
 * @param index which repetition of the question it answers, from 0
 * @param chosen the words of the answer: one, or as many as were ticked; none for a picture
 * @param edited the day on which it was last changed
 */
record Answer(String question, int index, List<String> chosen, LocalDate edited) {

  Answer {
    chosen = List.copyOf(chosen);
  }

  boolean is(String option) {
    return chosen.size() == 1 && chosen.get(0).equals(option);
  }

  /** The words, if there is one text. */
  String text() {
    return chosen.size() == 1 ? chosen.get(0).strip() : "";
  }

  boolean isIn(String section) {
    return question.equals(section) || question.startsWith(section + ".");
  }

  /** The beginning of these words, at most so many characters; no character is cut in two. */
  static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
  }

  /** The numbers in the question's number, to sort by. */
  static List<Integer> order(String question) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : question.split("\\.", -1)) {
      // Nine digits fit; a form has far fewer.
      numbers.add(Integer.parseInt(number.substring(Math.max(0, number.length() - 9))));
    }
    return numbers;
  }
}
