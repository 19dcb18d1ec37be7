/**
 * How conditions over declared facts are decided, quickly and with their grounds: for each run of
 * ages with one answer, which facts decided it or are missing for it. It knows facts and ages, and
 * nothing of checks, judgements or reports. Not exported.
 */
@NullMarked
package io.github.kiasdk.check.engine;

import org.jspecify.annotations.NullMarked;
