package io.github.kiasdk.functionality;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What sort of digital service it is. */
public enum ServiceKind implements Term {
  /** People share and follow. */
  SOCIAL("sociaal medium", "social media"),
  /** People play. */
  GAME("game", "game"),
  /** People watch or listen. */
  STREAMING("streaming", "streaming"),
  /** People write and call. */
  MESSAGING("berichten", "messaging"),
  /** People learn. */
  EDUCATION("onderwijs", "education"),
  /** People talk with or use an AI system. */
  AI("AI-dienst", "AI service"),
  /** A toy or device with a connection. */
  CONNECTED_TOY("slim speelgoed", "connected toy"),
  /** None of these. */
  OTHER("anders", "other");

  private final LocalizedText label;

  ServiceKind(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
