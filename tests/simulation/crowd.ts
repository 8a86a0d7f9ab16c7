/** Everybody who is at a gathering: facilitators, people and the screen, each with dice of the own. */
import { isRefusal } from '../../shared/room/refusal.ts';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import type { Dice } from '../support/dice.ts';
import { Device, type Tab } from './device.ts';
import { facilitate, type Message } from './facilitator.ts';
import { act, type Person } from './person.ts';
import type { Play } from './play.ts';
import type { Access, Service } from './service.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

type CrowdParts = { readonly dice: Dice; readonly world: World; readonly watch: Watch; readonly service: Service; readonly play: Play };

/** Half of all gatherings are closed, some are deleted, the others are left open. */
const LAST: readonly (Message | null)[] = [
  ...Array.from({ length: 10 }, () => ({ name: 'command', payload: { do: 'close' } }) as const),
  { name: 'delete-room', payload: {} },
  ...Array.from({ length: 9 }, () => null),
];

export class Crowd {
  readonly people: Person[] = [];
  readonly devices = new Map<Device, Access>();
  /** How this gathering ends; from `lastAt` on facilitators ask for that. */
  readonly last: Message | null;
  lastAt = Infinity;
  private readonly parts: CrowdParts;
  private readonly consoles: Device[] = [];
  private over = false;

  constructor(parts: CrowdParts) {
    this.parts = parts;
    this.last = parts.dice.pick(LAST) ?? null;
  }

  comes(opened: OpenedRoom): void {
    this.console(opened);
    this.device('the screen').open({ role: 'screen', code: opened.code });
    const people = this.parts.dice.between(2, 9);
    for (let i = 0; i < people; i += 1) this.person(i, opened);
  }

  /** Nobody begins anything new. */
  stops(): void {
    this.over = true;
  }

  /** All pages are closed. */
  goesHome(): void {
    for (const device of this.devices.keys()) for (const tab of [...device.tabs]) device.close(tab);
  }

  /** The last word of whichever facilitator still has a console. */
  finishes(): void {
    const console = this.consoles.find(({ tabs }) => tabs[0]?.live.store.getState().connection !== 'ended');
    const tab = console?.tabs[0];
    if (console && tab && this.last) this.sends(console.name, tab, this.last);
  }

  private device(name: string): Device {
    const { service, world } = this.parts;
    const access = service.access();
    const device = new Device(name, world, access);
    this.devices.set(device, access);
    return device;
  }

  private console({ room, key }: { readonly room: string; readonly key: string }): void {
    const dice = this.parts.dice.fork(`console ${this.consoles.length}`);
    const device = this.device(`console ${this.consoles.length + 1}`);
    this.consoles.push(device);
    device.open({ role: 'facilitator', room, key });
    this.everyNow(dice, [600, 6_000], () => this.facilitates(device, dice));
  }

  private facilitates(device: Device, dice: Dice): void {
    const { world, play } = this.parts;
    const [tab] = device.tabs;
    if (!tab) return;
    if (dice.chance(0.02)) return void device.reload(tab);
    const late = world.now >= this.lastAt ? this.last : null;
    const message = late ?? facilitate(dice, tab.live.store.getState(), play);
    if (message) this.sends(device.name, tab, message);
  }

  private sends(name: string, { hello, live }: Tab, message: Message): void {
    this.parts.world.say(`${name} ${message.name} ${JSON.stringify(message.payload).slice(0, 120)}`);
    void live.send(message.name, message.payload as never).then((answer: object) => {
      this.parts.world.say(`${name} heard ${JSON.stringify(answer)}`);
      if ('code' in answer && hello.role === 'facilitator') this.secondConsole(String(answer.code));
    });
  }

  /** Somebody else takes the code that was asked for to a device of the own. */
  private secondConsole(code: string): void {
    if (this.consoles.length > 1) return;
    this.parts.service.ask(
      this.parts.service.access(),
      ({ rooms }) => rooms.consoles.recover(code),
      (recovered) => {
        if (recovered && !isRefusal(recovered) && this.consoles.length < 2) this.console(recovered);
      },
    );
  }

  private person(index: number, opened: OpenedRoom): void {
    const { play, watch, world } = this.parts;
    const mark = `WOORD${index}`;
    const dice = this.parts.dice.fork(mark);
    const device = this.device(`phone ${index}`);
    const known = { name: play.newName(), mark, id: null, token: null };
    watch.leaks.knows(known);
    const person: Person = { known, device, dice, voice: play.voice(mark, dice), seat: null, joining: false };
    this.people.push(person);
    const late = dice.chance(0.3) ? dice.between(5_000, 40_000) : dice.between(0, 3_000);
    world.after(late, () => this.everyNow(dice, [300, 4_000], () => (person.seat ? this.acts(person) : this.joins(person, opened))));
  }

  private joins(person: Person, { code }: OpenedRoom): void {
    const { known, device } = person;
    const access = this.devices.get(device);
    if (!access || person.joining) return;
    person.joining = true;
    this.parts.service.ask(
      access,
      async ({ rooms }) => {
        const room = await rooms.byCode(code);
        return room ? { room: room.id, joined: await room.door.join({ name: known.name, agreed: true }) } : null;
      },
      (answer) => {
        person.joining = false;
        this.parts.world.say(
          `${device.name} ${answer && !isRefusal(answer.joined) ? 'joined' : `could not join ${JSON.stringify(answer)}`}`,
        );
        if (!answer || isRefusal(answer.joined)) return this.tryOtherName(person);
        const { participant, token } = answer.joined;
        Object.assign(known, { id: participant.id, token });
        person.seat = { room: answer.room, token };
        device.open({ role: 'participant', ...person.seat });
      },
    );
  }

  /** Whoever heard nothing may be in already, under this name. */
  private tryOtherName({ known }: Person): void {
    Object.assign(known, { name: this.parts.play.newName() });
  }

  private acts(person: Person): void {
    const { service, play, world } = this.parts;
    const { room } = service;
    const did = room ? act(person, play, room.now.setup.content) : null;
    if (did) world.say(`${person.device.name} ${did}`);
  }

  private everyNow(dice: Dice, pause: readonly [number, number], does: () => void): void {
    if (this.over) return;
    does();
    this.parts.world.after(dice.between(...pause), () => this.everyNow(dice, pause, does));
  }
}
