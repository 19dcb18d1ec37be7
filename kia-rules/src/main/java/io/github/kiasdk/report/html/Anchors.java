package io.github.kiasdk.report.html;

import java.nio.charset.StandardCharsets;

/** Ids of elements, and the addresses that lead to them. */
public final class Anchors {

  private static final String PLAIN = "-._~@/";
  private static final String HEX = "0123456789ABCDEF";

  private Anchors() {}

  /** An id for what is called so; an id holds no white space. */
  public static String id(String name) {
    StringBuilder id = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      id.append(letter <= ' ' || Character.isSpaceChar(letter) ? '_' : letter);
    }
    return id.toString();
  }

  /** The address of the element with this id, within the page. */
  public static String href(String id) {
    StringBuilder href = new StringBuilder(id.length() + 8).append('#');
    for (byte part : id.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          part >= '0' && part <= '9'
              || part >= 'A' && part <= 'Z'
              || part >= 'a' && part <= 'z'
              || PLAIN.indexOf(part) >= 0;
      if (plain) {
        href.append((char) part);
      } else {
        href.append('%').append(HEX.charAt(part >> 4 & 15)).append(HEX.charAt(part & 15));
      }
    }
    return href.toString();
  }

  /** The id of the card of this functionality or service. */
  public static String part(String id) {
    return "on-" + id;
  }
}
