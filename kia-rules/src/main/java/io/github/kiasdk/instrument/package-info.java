/**
 * A KIA method as checks, {@code KIA-01} and on: whether a children's rights impact assessment was
 * carried out with care. Start at {@link io.github.kiasdk.instrument.KiaMethod}.
 *
 * <p>This is <em>a</em> KIA method with a version of its own, {@link
 * io.github.kiasdk.assessment.Assessment#METHOD}, reconstructed from what is public about the
 * Kinderrechten Impact Assessment. It is not the official KIA form, which is not public in full,
 * and no instrument of supervision.
 */
@NullMarked
package io.github.kiasdk.instrument;

import org.jspecify.annotations.NullMarked;
