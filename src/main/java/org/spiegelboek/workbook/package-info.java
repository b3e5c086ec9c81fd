/** The FAQ on coaching: why, what, who, in what, beliefs, explore, sources. */
@NullMarked
package org.spiegelboek.workbook;

import org.jspecify.annotations.NullMarked;
