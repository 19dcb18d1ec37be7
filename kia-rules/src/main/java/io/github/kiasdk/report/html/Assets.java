package io.github.kiasdk.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of every page, and the policy that lets a browser run exactly these two
 * and load nothing.
 */
public final class Assets {

  public static final String STYLE = read("page.css");
  public static final String SCRIPT = read("page.js");

  /** A content security policy: nothing from elsewhere, and of what stands inline only these. */
  public static final String POLICY =
      "default-src 'none'; style-src "
          + hash(STYLE)
          + "; script-src "
          + hash(SCRIPT)
          + "; img-src data:; base-uri 'none'; form-action 'none'";

  private Assets() {}

  /** The file; one that could end its element early would break every page. */
  private static String read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("</")) {
        throw new IllegalStateException(name + " could end its element");
      }
      return text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
