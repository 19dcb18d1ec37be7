package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.examples.outside.OutsideProject.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host with the parent of Spring Boot 4, which pins an earlier Jackson and another JUnit. */
@WithJars
class SpringBootTest {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-parent</artifactId>
          <version>4.1.2</version>
          <relativePath/>
        </parent>
        <groupId>nl.example</groupId>
        <artifactId>host</artifactId>
        <version>1</version>
        <properties>
          <java.version>17</java.version>
        </properties>
        <dependencies>
          <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter</artifactId>
          </dependency>
          <dependency>
            <groupId>io.github.kiasdk</groupId>
            <artifactId>kia-rules</artifactId>
            <version>0.1.0-SNAPSHOT</version>
          </dependency>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <scope>test</scope>
          </dependency>
        </dependencies>
      </project>
      """;

  private static final String TEST =
      """
      package nl.example.host;

      import static org.junit.jupiter.api.Assertions.assertEquals;
      import static org.junit.jupiter.api.Assertions.assertThrows;
      import static org.junit.jupiter.api.Assertions.assertTrue;

      import io.github.kiasdk.code.CodeVoorKinderrechten;
      import io.github.kiasdk.document.DocumentException;
      import io.github.kiasdk.document.DocumentReader;
      import io.github.kiasdk.document.DocumentWriter;
      import io.github.kiasdk.document.Format;
      import io.github.kiasdk.assessment.KiaDocument;
      import java.nio.file.Path;
      import org.junit.jupiter.api.Test;
      import org.springframework.boot.SpringBootVersion;

      class HostTest {

        private static final DocumentReader READER = DocumentReader.standard();

        @Test
        void a_document_is_read_written_and_checked() {
          KiaDocument document = READER.read(Path.of("tiktok.yaml"));

          for (Format format : Format.values()) {
            String written = DocumentWriter.standard().write(document, format);
            assertEquals(document, READER.read(written, format));
          }
          int findings = CodeVoorKinderrechten.checklist().check(document).findings().size();
          System.out.println("Boot " + SpringBootVersion.getVersion() + ", findings " + findings);
        }

        @Test
        void what_is_wrong_is_told_with_its_place() {
          DocumentException refused =
              assertThrows(
                  DocumentException.class,
                  () -> READER.read("kia: 0.1\\nservice: {id: 12}", Format.YAML));
          assertTrue(refused.problems().get(0).line() > 0);
        }
      }
      """;

  @Test
  void reads_writes_and_checks_documents(@TempDir Path directory)
      throws IOException, InterruptedException {
    try (OutsideProject host = new OutsideProject(directory)) {
      host.write("pom.xml", POM);
      host.write("src/test/java/nl/example/host/HostTest.java", TEST);
      host.write("tiktok.yaml", Files.readString(Path.of("assessments/tiktok.yaml")));

      // The parent is nothing that this build has downloaded, so it may be asked for.
      Built built = host.onlineMaven("test").isGreen();

      assertThat(built.output())
          .contains("Boot 4.1.2, findings ")
          .contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
    }
  }
}
