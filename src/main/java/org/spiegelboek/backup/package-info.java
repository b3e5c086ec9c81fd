/** Copies of the whole journal: made, read back, kept by a rule, brought back. */
@NullMarked
package org.spiegelboek.backup;

import org.jspecify.annotations.NullMarked;
