package io.github.kiasdk.examples.cli;

import java.util.regex.Pattern;

/**
 * Names that Windows keeps for devices, whatever their ending and capitals. A file of such a name
 * is lost there, and one that was made elsewhere cannot be checked out there.
 */
final class DeviceName {

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ .]*(?:\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DeviceName() {}

  /** Whether this is the name of a device, on one system at least. */
  static boolean is(String name) {
    return DEVICE.matcher(name).matches();
  }
}
