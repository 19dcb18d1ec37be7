package io.github.kiasdk.enforcer;

import org.jspecify.annotations.Nullable;

/**
 * An element of the rule that is there, whatever it holds. Into a plain field Maven puts nothing
 * for an element that is empty or is a property that nobody set, and takes any word but {@code
 * true} for false: a slip of the pen would then be a default, and the gate green.
 */
public final class Setting {

  private @Nullable String text;

  /** Made by Maven, which calls {@link #set} only if there is something in the element. */
  public Setting() {}

  Setting(String text) {
    this.text = text;
  }

  /** Called by Maven with what stands in the element. */
  public void set(String written) {
    text = written;
  }

  /** What stands in it; {@code null} if that is nothing. */
  @Nullable String text() {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
