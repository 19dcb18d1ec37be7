package io.github.kiasdk.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parsing gave.
 *
 * @param tree maps, lists and scalars; {@code null} if nothing can be made of the text
 * @param root where everything stands
 * @param findings what was wrong with the writing itself
 */
record SyntaxTree(@Nullable Object tree, Place root, List<PlacedProblem> findings) {}
