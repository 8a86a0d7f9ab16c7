/** Dragging and layout animation of framer-motion, fetched only by the parts that drag. */
export { domMax as default } from 'framer-motion';
