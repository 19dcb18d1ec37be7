package io.github.kiasdk.report.said;

import java.util.List;

/** Lines that belong together. */
public record Account(String title, List<String> lines) {}
