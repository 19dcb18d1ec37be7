package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a code host reads it: what its parser and its own references make of the words. */
final class MarkdownWords {

  private static final Parser GITHUB =
      Parser.builder()
          .extensions(
              List.of(
                  AutolinkExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create()))
          .build();

  /** A fold is the only HTML that a report may hold, and nobody else's words are in it. */
  private static final Pattern FOLD =
      Pattern.compile("<details><summary>[^<>]*</summary>|</details>");

  /** What code hosts link in plain text, though no parser of Markdown does. */
  private static final List<Pattern> REFERENCES =
      List.of(
          Pattern.compile("@[\\p{Alnum}]"),
          Pattern.compile("#[0-9]"),
          Pattern.compile("(?i)gh-[0-9]"),
          Pattern.compile("(?i)(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])"),
          Pattern.compile("(?i):[a-z0-9_+-]+:"),
          Pattern.compile("(?i)www\\."),
          Pattern.compile("://"));

  private MarkdownWords() {}

  /** Asserts that this Markdown holds no link, no picture, no mention and no HTML but folds. */
  static void assertOnlyWords(String markdown) {
    List<String> made = new ArrayList<>();
    GITHUB
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                made.add("link " + link.getDestination());
              }

              @Override
              public void visit(Image image) {
                made.add("image " + image.getDestination());
              }

              @Override
              public void visit(HtmlInline html) {
                made.add("html " + html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                if (!FOLD.matcher(html.getLiteral().strip()).matches()) {
                  made.add("html " + html.getLiteral());
                }
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof Strikethrough) {
                  made.add("struck out");
                }
                visitChildren(node);
              }

              @Override
              public void visit(Text text) {
                for (Pattern reference : REFERENCES) {
                  if (reference.matcher(text.getLiteral()).find()) {
                    made.add(reference + " in " + text.getLiteral());
                  }
                }
              }
            });
    assertThat(Set.copyOf(made)).as(markdown).isEmpty();
  }
}
