/** The names of the 122 colour tokens, such as `button-primary-bg`, in the order in which people read them. */
import { contract, type Purposes } from './contract/index.ts';

const { $type: _, ...named } = contract.color.color as Purposes;

export const tokenNames: readonly string[] = Object.keys(named);
