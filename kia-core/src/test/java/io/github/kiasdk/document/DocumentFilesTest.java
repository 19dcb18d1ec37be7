package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

  @TempDir private Path directory;

  @BeforeEach
  void some_documents_and_a_picture() throws IOException {
    for (String name : List.of("b.yaml", "a.json", "page.png", "deep/c.YML", "deep/er/d.yaml")) {
      Files.createDirectories(directory.resolve(name).getParent());
      Files.createFile(directory.resolve(name));
    }
  }

  @Test
  void letters_that_the_system_could_not_read_stand_for_no_other_name() throws IOException {
    Files.writeString(directory.resolve("com\ufffd\ufffd.yaml"), "");
    for (String pattern : List.of("*\ufffd\ufffd.yaml", "[\ufffd]*.yaml", "{a,\ufffd}*.yaml")) {
      DocumentFiles files = new DocumentFiles(directory + "/" + pattern);
      assertThatThrownBy(files::found).isInstanceOf(InvalidPathException.class);
      assertThatThrownBy(files::own).isInstanceOf(InvalidPathException.class);
    }
    assertThat(new DocumentFiles(directory + "/com*.yaml").found()).hasSize(1);
  }

  @Test
  void one_file_under_several_names_is_one() throws IOException {
    Path file = Files.writeString(directory.resolve("same.yaml"), "kia: 1\n");
    Path link = Files.createSymbolicLink(directory.resolve("same-b.yaml"), file);
    Path hard = Files.createLink(directory.resolve("same-c.yaml"), file);
    Path other = Files.writeString(directory.resolve("same-d.yaml"), "kia: 1\n");
    Path gone = directory.resolve("gone.yaml");

    assertThat(
            DocumentFiles.distinct(
                List.of(file, directory.resolve("./same.yaml"), link, hard, other, gone, gone)))
        .containsExactly(file, other, gone);
  }

  @Test
  void a_file_is_itself_also_if_it_is_not_there() {
    DocumentFiles missing = new DocumentFiles(directory + "/missing.txt");

    assertThat(missing.isOne()).isTrue();
    assertThat(missing.found()).containsExactly(directory.resolve("missing.txt"));
  }

  @Test
  void a_directory_is_the_documents_directly_in_it() {
    assertThat(new DocumentFiles(directory.toString()).isOne()).isFalse();
    assertThat(found("")).containsExactly("a.json", "b.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kia-report\":1,\"service\":{},\"findings\":[],\"counts\":{}}",
        " [ { \"kia-grid\" : 12 , \"service\": {}, \"clusters\": [], \"functionalities\": []}]",
        "{\n  \"kia-label\": 1,\n\"service\": {}, \"rules\": 1, \"age\": {}, \"icons\": []}",
        "{\"kia-comparison\": 1, \"before\": {}, \"after\": {}, \"parts\": [],"
            + " \"transitions\": [], \"more\": {}}",
        "[{\"id\":\"CVK-1.01\",\"principle\":1,\"severity\":\"high\",",
        "[{\"id\":\"KIA-01\",\"severity\":\"high\",",
        "[{\"name\":\"ads.shown\",\"type\":\"boolean\"}]",
        "[{\"id\":\"cvk\",\"name\":{\"nl\":\"a\",\"en\":\"b\"},\"parts\":[",
        "{\"$schema\":\"https://x\",\"$id\":\"urn:kiasdk:schema:kia-document:1\"",
        "{\"$schema\":\"https://x/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
            + "{\"driver\":{\"name\":\"kia\"}}}]}"
      })
  void what_this_library_wrote_as_json_is_no_document_unless_it_is_named(String text)
      throws IOException {
    Files.writeString(directory.resolve("own.json"), text);

    assertThat(found("")).containsExactly("a.json", "b.yaml");
    assertThat(found("/*.json")).containsExactly("a.json");
    assertThat(found("/own.json")).containsExactly("own.json");
    for (String name : List.of("", "/*", "/**/*.json")) {
      assertThat(new DocumentFiles(directory + name).own())
          .containsExactly(directory.resolve("own.json"));
    }
    assertThat(new DocumentFiles(directory + "/own.json").own()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"kia\":1}",
        "{\"kia-report\":\"x\"}",
        "{\"kia-report\":1,\"kia\":1,\"service\":{\"id\":\"a\"}}",
        "{\"kia-report\":1,\"service\":{\"id\":\"a\"},\"functionalities\":[]}",
        "{\"kia-report\":1,\"service\":{},\"findings\":[],\"counts\":{},\"kia\":1}",
        "{\"kia-report\":1,\"service\":{},\"findings\":[],",
        "{\"kia-grid\":1,\"kia\":1,\"service\":{},\"functionalities\":[]}",
        "{\"$schema\":\"https://x\",\"$id\":\"urn:kiasdk:schema:kia-document:1\",\"kia\":1}",
        "{\"$schema\":\"https://x\",\"$id\":\"urn:kiasdk:schema:kia-document:1\",\"service\":{}}",
        "{\"kia\":1,\"kia-report\":1}",
        "kia-report: 1",
        "[{\"kia\":1,\"id\":\"x\"}]",
        "{\"explanations\":[]}"
      })
  void nothing_else_is_left_out(String text) throws IOException {
    Files.writeString(directory.resolve("other.json"), text);

    assertThat(found("")).containsExactly("a.json", "b.yaml", "other.json");
    assertThat(new DocumentFiles(directory.toString()).own()).isEmpty();
  }

  @Test
  void a_pattern_is_all_documents_that_fit() {
    assertThat(found("/*")).containsExactly("a.json", "b.yaml");
    assertThat(found("/**.yaml")).containsExactly("b.yaml", "deep/er/d.yaml");
    assertThat(found("/d*p/?.YML")).containsExactly("deep/c.YML");
    assertThat(found("/[ab].*")).containsExactly("a.json", "b.yaml");
    assertThat(found("/none/*.yaml")).isEmpty();
    assertThat(found("/[")).isEmpty();
  }

  @Test
  void a_directory_with_a_mark_in_its_name_is_no_pattern() throws IOException {
    Files.createDirectories(directory.resolve("[work]"));
    Files.createFile(directory.resolve("[work]/e.yaml"));

    assertThat(found("/[work]/*.yaml")).containsExactly("[work]/e.yaml");
    assertThat(found("/[work]/e.yaml")).containsExactly("[work]/e.yaml");
  }

  /** The tree of the table, beside what every test has: hidden and oddly named ones too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /tree/**                  | a/b.yaml a/x/b.yaml a/x/y/b.yaml .h/i.yml top.yaml é ü.json
          /tree/**/                 | a/b.yaml a/x/b.yaml a/x/y/b.yaml .h/i.yml top.yaml é ü.json
          /tree/**/*.yaml           | a/b.yaml a/x/b.yaml a/x/y/b.yaml top.yaml
          /tree/**.yaml             | a/b.yaml a/x/b.yaml a/x/y/b.yaml top.yaml
          /tree/a/**/b.yaml         | a/b.yaml a/x/b.yaml a/x/y/b.yaml
          /tree/a/**/y/**/*.yaml    | a/x/y/b.yaml
          /tree/**/**/top.yaml      | top.yaml
          /tree/**/b*               | a/b.yaml a/x/b.yaml a/x/y/b.yaml
          /tree/*.yaml              | top.yaml
          /tree/*                   | top.yaml é ü.json
          /tree/*/                  | a/b.yaml a/x/b.yaml a/x/y/b.yaml .h/i.yml
          /tree/*/b.yaml            | a/b.yaml
          /tree/a/?/b.yaml          | a/x/b.yaml
          /tree/?ü.json             |
          /tree/é?ü.json            | é ü.json
          /tree/[s-u]op.yaml        | top.yaml
          /tree/[!t]op.yaml         |
          /tree/a/[^y]/b.yaml       | a/x/b.yaml
          /tree/[t].yaml            |
          /tree/{top,none}.yaml     | top.yaml
          /tree/a/{,x/}b.yaml       | a/b.yaml a/x/b.yaml
          /tree/{**/,}b.yaml        | a/b.yaml a/x/b.yaml a/x/y/b.yaml
          /./tree/./a//*.yaml       | a/b.yaml
          /tree/**/./b.yaml         | a/b.yaml a/x/b.yaml a/x/y/b.yaml
          \\tree\\a\\**\\*.yaml         | a/b.yaml a/x/b.yaml a/x/y/b.yaml
          /tree/.*/*.yml            | .h/i.yml
          /tree/**/.h/**            | .h/i.yml
          /tree/[                   |
          /tree/{a                  |
          /tree/**/[]               |
          """)
  void a_pattern_is_read_as_by_Ant_Git_and_Maven(String pattern, String expected)
      throws IOException {
    Path tree = directory.resolve("tree");
    List<String> names =
        List.of(
            "a/b.yaml", "a/x/b.yaml", "a/x/y/b.yaml", ".h/i.yml", "top.yaml", "é ü.json", "no.txt");
    for (String name : names) {
      Files.createDirectories(tree.resolve(name).getParent());
      Files.createFile(tree.resolve(name));
    }
    List<String> fit = new ArrayList<>();
    for (String name : names) {
      if (expected != null && (" " + expected + " ").contains(" " + name + " ")) {
        fit.add("tree/" + name);
      }
    }

    assertThat(found(pattern)).containsExactlyInAnyOrderElementsOf(fit);
  }

  @Test
  void a_relative_pattern_gives_relative_names() {
    assertThat(new DocumentFiles("**/nothing-of-this-name.yaml").found()).isEmpty();
    assertThat(new DocumentFiles("./src/test/**/*.none.yaml").found()).isEmpty();
    assertThat(new DocumentFiles("pom.xm?").found()).isEmpty();
  }

  @Test
  void a_mark_between_brackets_is_itself() throws IOException {
    Files.createFile(directory.resolve("x[1]{2}.yaml"));

    assertThat(found("/x[[]1[]][{]2[}].*")).containsExactly("x[1]{2}.yaml");
    assertThat(found("/x[1]{2}.yaml")).containsExactly("x[1]{2}.yaml");
  }

  @Test
  void a_file_behind_a_link_is_found_once_and_a_loop_ends() throws IOException {
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve("f.yaml"));
    Path tree = Files.createDirectories(directory.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("link"), elsewhere);
    Files.createSymbolicLink(tree.resolve("other"), elsewhere);
    Files.createSymbolicLink(tree.resolve("round"), tree);

    assertThat(found("/tree/**/*.yaml")).containsExactly("tree/link/f.yaml");
  }

  @Test
  void what_cannot_be_looked_into_is_named_and_not_left_out() throws IOException {
    Path tree = Files.createDirectories(directory.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("gone.yaml"), tree.resolve("nowhere"));

    assertThat(found("/tree/*")).containsExactly("tree/gone.yaml");
    assertThat(found("/tree")).containsExactly("tree/gone.yaml");
    assertThat(found("/tree/**/*.yaml")).containsExactly("tree/gone.yaml");
  }

  /** Never opened: a pipe waits without end for somebody who writes into it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void what_is_called_like_a_document_and_is_no_plain_file_is_told() throws Exception {
    Path tree = Files.createDirectories(directory.resolve("tree"));
    Files.createDirectories(tree.resolve("group.yaml"));
    Files.createFile(tree.resolve("group.yaml/deep.yaml"));
    Process made = new ProcessBuilder("mkfifo", tree.resolve("pipe.json").toString()).start();
    assertThat(made.waitFor()).isZero();
    Files.createSymbolicLink(tree.resolve("link.yml"), tree.resolve("pipe.json"));

    assertThat(found("/tree"))
        .containsExactly("tree/group.yaml", "tree/link.yml", "tree/pipe.json");
    assertThat(found("/tree/*.y*")).containsExactly("tree/group.yaml", "tree/link.yml");
    assertThat(found("/tree/**/*.yaml"))
        .containsExactly("tree/group.yaml", "tree/group.yaml/deep.yaml");
    for (String name : List.of("pipe.json", "link.yml")) {
      Path pipe = tree.resolve(name);
      assertThat(DocumentFiles.isOwn(pipe)).isFalse();
      assertThat(DocumentReader.standard().isDocument(pipe)).isFalse();
      assertThat(problem(pipe, Locale.ENGLISH)).contains("1:1").contains("no plain file");
      assertThat(problem(pipe, Samples.DUTCH)).contains("1:1").contains("geen gewoon bestand");
    }
    assertThat(problem(tree.resolve("group.yaml"), Samples.DUTCH)).contains("Dit is een map");
    assertThatThrownBy(
            () -> LineReader.standard().read(tree.resolve("pipe.json"), (lines, wrong) -> lines))
        .hasMessageContaining("no plain file");
  }

  private static String problem(Path file, Locale language) {
    DocumentException refused =
        catchThrowableOfType(
            DocumentException.class, () -> DocumentReader.standard().in(language).read(file));
    DocumentProblem only = refused.problems().get(0);
    return only.line() + ":" + only.column() + " " + only.message();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_directory_that_may_not_be_listed_is_named() throws IOException {
    Path closed = Files.createDirectories(directory.resolve("tree/closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).isFalse();

    assertThat(found("/tree/**/*.yaml")).containsExactly("tree/closed");
    assertThat(found("/tree/closed")).containsExactly("tree/closed");
    assertThat(found("/tree/*.yaml")).isEmpty();
  }

  @Test
  void no_name_is_a_file_that_cannot_be_read_and_not_the_directory_of_the_start() {
    DocumentFiles unnamed = new DocumentFiles("");

    assertThat(unnamed.isOne()).isTrue();
    assertThat(unnamed.found()).containsExactly(Path.of(""));
  }

  @Test
  void a_document_however_deep_is_found() throws IOException {
    Path deep = directory.resolve("tree" + "/d".repeat(40));
    Files.createDirectories(deep);
    Files.createFile(deep.resolve("g.yaml"));

    assertThat(found("/tree/**/g.yaml")).hasSize(1);
  }

  private List<String> found(String name) {
    return new DocumentFiles(directory + name)
        .found().stream()
            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
            .toList();
  }
}
