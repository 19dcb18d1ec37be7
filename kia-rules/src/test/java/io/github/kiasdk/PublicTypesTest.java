package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

  /** Committed; written anew with {@code -Dkia.update=true}. */
  private static final Path LIST = Path.of("src/test/resources/public-types.txt");

  @Test
  void every_public_type_is_deliberate() throws IOException {
    Set<String> types = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.Libraries())
            .importPackages("io.github.kiasdk")) {
      if (type.isTopLevelClass()
          && type.getModifiers().contains(JavaModifier.PUBLIC)
          && !isTemplate(type)) {
        types.add(module(type) + " " + type.getName());
      }
    }
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(LIST, String.join("\n", types) + "\n");
    }

    assertThat(types)
        .as("public types; to keep them, run again with -Dkia.update=true")
        .containsExactlyElementsOf(Files.readAllLines(LIST));
  }

  /** Made by the build in a package that no other module sees. */
  private static boolean isTemplate(JavaClass type) {
    return type.getPackageName().startsWith("io.github.kiasdk.report.html.jte")
        || type.getPackageName().equals("io.github.kiasdk.report.html")
            && type.getSimpleName().matches("Jte.*Generated");
  }

  private static String module(JavaClass type) {
    URI place = type.getSource().orElseThrow().getUri();
    String path = place.toString();
    return path.lastIndexOf("kia-core") > path.lastIndexOf("kia-rules") ? "kia-core" : "kia-rules";
  }
}
