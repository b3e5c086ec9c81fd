/** Four languages: texts, dates and numbers in words. */
@NullMarked
package org.spiegelboek.i18n;

import org.jspecify.annotations.NullMarked;
