package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private List<String> found(String name) {
    return new DocumentFiles(directory + name)
        .found().stream()
            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
            .toList();
  }
}
