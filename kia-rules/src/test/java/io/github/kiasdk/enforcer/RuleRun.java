package io.github.kiasdk.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.enforcer.rule.api.EnforcerLogger;
import org.apache.maven.enforcer.rule.api.EnforcerRuleError;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;

/**
 * The rule in a directory, as the Enforcer would fill it in and run it.
 *
 * @param directory that of the project
 * @param logged to which is added what the rule logs, after its level
 */
record RuleRun(Path directory, List<String> logged) {

  ChildRightsByDesignRule rule(String... documents) {
    ChildRightsByDesignRule rule = new ChildRightsByDesignRule();
    for (String name : documents) {
      rule.documents.add(new File(directory.toFile(), name));
    }
    rule.setLog(
        (EnforcerLogger)
            Proxy.newProxyInstance(
                EnforcerLogger.class.getClassLoader(),
                new Class<?>[] {EnforcerLogger.class},
                (log, method, words) -> {
                  logged.add(method.getName() + " " + words[0]);
                  return null;
                }));
    return rule;
  }

  File file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toFile();
  }

  /** What blocks. */
  static String red(ChildRightsByDesignRule rule) {
    EnforcerRuleException thrown = catchThrowableOfType(EnforcerRuleException.class, rule::execute);
    assertThat(thrown).isExactlyInstanceOf(EnforcerRuleException.class).hasNoCause();
    return thrown.getMessage();
  }

  /** What is wrong with the input. */
  static String refused(ChildRightsByDesignRule rule) {
    EnforcerRuleError thrown = catchThrowableOfType(EnforcerRuleError.class, rule::execute);
    assertThat(thrown).hasNoCause();
    return thrown.getMessage();
  }
}
