package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
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
          && isSeen(type)) {
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

  /** Whether another module sees it; the rule for Maven stands beside the module. */
  private static boolean isSeen(JavaClass type) throws IOException {
    String name = type.getPackageName();
    return name.equals("io.github.kiasdk.enforcer")
        || exported(Path.of("target/classes/module-info.class")).contains(name)
        || exported(Path.of("../kia-core/target/classes/module-info.class")).contains(name);
  }

  private static Set<String> exported(Path descriptor) throws IOException {
    Set<String> packages = new TreeSet<>();
    try (InputStream in = Files.newInputStream(descriptor)) {
      for (ModuleDescriptor.Exports one : ModuleDescriptor.read(in).exports()) {
        if (!one.isQualified()) {
          packages.add(one.source());
        }
      }
    }
    return packages;
  }

  private static String module(JavaClass type) {
    URI place = type.getSource().orElseThrow().getUri();
    String path = place.toString();
    return path.lastIndexOf("kia-core") > path.lastIndexOf("kia-rules") ? "kia-core" : "kia-rules";
  }
}
