package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What this command writes, known by how it begins: such a file may be written again. */
enum OwnOutput {
  TEXT(
      "\\A[^\\n]*\\n(?:This is not the official KIA|Dit is niet de offici|This is an exp|Dit is een exp)"),
  JSON("\\A\\[?\\s*\\{\\s*\"kia-(?:report|label|grid|comparison)\"\\s*:"),
  HTML("(?s)\\A<!DOCTYPE html>.*<(?:title|meta name=\"generator\")"),
  MARKDOWN("\\A## [^\\n]*\\n\\n\\*\\*"),
  SARIF("(?s)\\A\\s*\\{.*sarif-2\\.1\\.0.*\"driver\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"kia\""),
  JUNIT("(?s)\\A<\\?xml [^>]*>\\s*<testsuites .*<testcase name=\"[A-Z]+-[0-9.]+"),
  SVG("\\A<svg [^>]*aria-labelledby=\"label-title label-desc\"");

  /** Enough for how every format begins. */
  private static final int BEGINNING = 4096;

  private final Pattern begins;

  OwnOutput(String begins) {
    this.begins = Pattern.compile(begins);
  }

  /** Whether this file is one of ours of this kind; not if it cannot be read. */
  boolean is(Path file) {
    try (InputStream read = Files.newInputStream(file)) {
      String text = new String(read.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return begins.matcher(text).find();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
