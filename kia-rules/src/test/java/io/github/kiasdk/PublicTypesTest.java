package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

  /** Committed; written anew with {@code -Dkia.update=true}. */
  private static final Path LIST = Path.of("src/test/resources/public-types.txt");

  private static final Set<String> EXPORTED = exported();

  private static final List<JavaClass> SEEN = seen();

  /** Their members likewise: a method added by the way is public for ever. */
  private static final Path MEMBERS = Path.of("src/test/resources/public-members.txt");

  @Test
  void every_public_type_is_deliberate() throws IOException {
    Set<String> types = new TreeSet<>();
    for (JavaClass type : SEEN) {
      if (type.isTopLevelClass()) {
        types.add(module(type) + " " + type.getName());
      }
    }
    assertListed(types, LIST);
  }

  @Test
  void every_public_member_is_deliberate() throws IOException {
    Set<String> members = new TreeSet<>();
    for (JavaClass type : SEEN) {
      for (JavaMember member : type.getMembers()) {
        if (isSeen(member)) {
          members.add(name(type) + (member instanceof JavaField ? "." : " ") + name(member));
        }
      }
    }
    assertListed(members, MEMBERS);
  }

  @Test
  void no_public_member_names_a_type_that_is_not_exported() {
    Set<String> hidden = new TreeSet<>();
    for (JavaClass type : SEEN) {
      for (JavaMember member : type.getMembers()) {
        for (JavaClass named : member.getAllInvolvedRawTypes()) {
          boolean ours = named.getPackageName().startsWith("io.github.kiasdk");
          if (isSeen(member) && ours && !isSeen(named)) {
            hidden.add(member.getFullName() + " names " + named.getName());
          }
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  private static void assertListed(Set<String> found, Path list) throws IOException {
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(list, String.join("\n", found) + "\n");
    }
    assertThat(found)
        .as("what is public; to keep it, run again with -Dkia.update=true")
        .containsExactlyElementsOf(Files.readAllLines(list));
  }

  /** The public types, with those within them. */
  private static List<JavaClass> seen() {
    List<JavaClass> seen = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.Libraries())
            .importPackages("io.github.kiasdk")) {
      if (isSeen(type) && !type.isAnonymousClass()) {
        seen.add(type);
      }
    }
    return seen;
  }

  private static boolean isSeen(JavaMember member) {
    boolean open =
        member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED);
    return open && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static String name(JavaClass type) {
    return type.getName().substring("io.github.kiasdk.".length());
  }

  private static String name(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      List<String> parameters =
          code.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList();
      String result = code.getRawReturnType().getSimpleName();
      return code.getName() + "(" + String.join(", ", parameters) + ") " + result;
    }
    return member.getName();
  }

  /** Whether another module sees it; the rule for Maven stands beside the module. */
  private static boolean isSeen(JavaClass type) {
    for (JavaClass one = type; one != null; one = one.getEnclosingClass().orElse(null)) {
      if (!one.getModifiers().contains(JavaModifier.PUBLIC)) {
        return false;
      }
    }
    String name = type.getPackageName();
    return name.equals("io.github.kiasdk.enforcer") || EXPORTED.contains(name);
  }

  private static Set<String> exported() {
    Set<String> packages = new TreeSet<>();
    for (String module : List.of("", "../kia-core/")) {
      Path descriptor = Path.of(module + "target/classes/module-info.class");
      try (InputStream in = Files.newInputStream(descriptor)) {
        for (ModuleDescriptor.Exports one : ModuleDescriptor.read(in).exports()) {
          if (!one.isQualified()) {
            packages.add(one.source());
          }
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
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
