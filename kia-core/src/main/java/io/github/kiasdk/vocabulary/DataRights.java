package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * What a child can do about its own data: section {@code rights}. Asked for by the checks of
 * principle 6.
 */
public final class DataRights {

  public static final FlagFact VIEW_TOOL =
      Fact.flag(
          "rights.view-tool",
          "Een kind kan eenvoudig zien wat de dienst over dat kind bewaart en laat zien",
          "A child can see in a simple way what is kept and visible about it");

  public static final FlagFact DELETE_TOOL =
      Fact.flag(
          "rights.delete-tool",
          "Een kind kan zelf het account, foto's en gegevens wissen",
          "A child can delete account, photos and data by itself");

  public static final NumberFact DELETE_STEPS =
      Fact.number(
          "rights.delete-steps",
          "Hoeveel stappen het kost om het account met alle gegevens te wissen",
          "How many steps it takes to delete the account with all data",
          new LocalizedText("stappen", "steps"),
          1,
          100);

  public static final FlagFact EXPORT_TOOL =
      Fact.flag(
          "rights.export-tool",
          "Een kind kan eerst een kopie van de eigen gegevens bewaren",
          "A child can save a copy of its own data first");

  private DataRights() {}

  static List<Fact<?>> facts() {
    return List.of(VIEW_TOOL, DELETE_TOOL, DELETE_STEPS, EXPORT_TOOL);
  }
}
