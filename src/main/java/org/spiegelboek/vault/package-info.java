/** The journal folder, its key slots, and the way in: locked vault to open journal. */
@NullMarked
package org.spiegelboek.vault;

import org.jspecify.annotations.NullMarked;
