/** The settings file and its view. */
@NullMarked
package org.spiegelboek.settings;

import org.jspecify.annotations.NullMarked;
