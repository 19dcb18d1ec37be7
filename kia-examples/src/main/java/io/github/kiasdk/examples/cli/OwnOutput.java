package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What this command writes, known by a mark or by our own words in their place: such a file may be
 * written again. What only looks like it is somebody's own.
 */
enum OwnOutput {
  TEXT(beginsWithNotice()),
  JSON(null),
  HTML(
      "\\A\\s*<!DOCTYPE html>\\n<html lang=\"(?:nl|en)\">\\n<head>\\n<meta charset=\"utf-8\">\\n"
          + "<meta name=\"generator\" content=\"kia-sdk\">\\n"),
  MARKDOWN(endsWithNotice()),
  SARIF(null),
  JUNIT("\\A<\\?xml version=\"1\\.0\" encoding=\"UTF-8\"\\?>\\n<!-- kia-sdk -->\\n<testsuites "),
  SVG(
      "\\A<svg [^>]*aria-labelledby=\"label-title label-desc\">\\n<title id=\"label-title\">[^<]*"
          + "</title>\\n<desc id=\"label-desc\">(?:This is |Dit is )[^<]* PEGI, Kijkwijzer ");

  /** More than any of our Markdown has, of which the end is looked at. */
  private static final int ENOUGH = 1 << 20;

  private final @Nullable Pattern form;

  OwnOutput(@Nullable String form) {
    this.form = form == null ? null : Pattern.compile(form);
  }

  /** The sentence that stands in every report, in both languages. */
  private static String notice() {
    return "(?:This is not the official KIA, not legal advice and not a finding by a regulator"
        + "|Dit is niet de officiële KIA, geen juridisch advies en geen oordeel van een"
        + " toezichthouder)\\. ";
  }

  /** A report or label as text: its name and what the service says of itself, then the notice. */
  private static String beginsWithNotice() {
    return "\\A(?:[^\\n]+\\n){1,99}?(?:"
        + notice()
        + "(?:It says what checks\\nfind |Het zegt\\nwat toetsen vinden )"
        + "|This is an experiment and no official label: not of PEGI, Kijkwijzer "
        + "|This is a try-out\\. It is not a real label of PEGI, Kijkwijzer "
        + "|Dit is een proef en geen officieel label: niet van PEGI, Kijkwijzer "
        + "|Dit is een proef\\. Het is geen echt label van PEGI, Kijkwijzer )";
  }

  /** The notice, or that the rest was cut off, is the last paragraph. */
  private static String endsWithNotice() {
    return "(?s)\\A## .*\\n\\n(?:"
        + notice()
        + "|The rest does not fit here\\. All of it: kia check"
        + "|De rest past hier niet\\. Alles staat in kia check)[^\\n]*\\n?\\z";
  }

  /** What this command writes in a format; {@code null} for that of a host. */
  static @Nullable OwnOutput of(String format) {
    for (OwnOutput one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(format)) {
        return one;
      }
    }
    return null;
  }

  /** Whether this file is one of ours of this kind; not if it cannot be read. */
  boolean is(Path file) {
    if (form == null) {
      return DocumentFiles.isOwn(file);
    }
    try (InputStream read = Files.newInputStream(file)) {
      String text = new String(read.readNBytes(ENOUGH), StandardCharsets.UTF_8);
      return form.matcher(text).find();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
